# 行政評価アシスト: 試用する端末に、共有フォルダーのカタログを登録します（その端末の、今の利用者だけ。管理者権限は要りません）。
#   powershell -ExecutionPolicy Bypass -File register-catalog.ps1 -Folder \\server\share\hyoka
# Folder には、manifest.xml を置いた共有フォルダーを \\ から始めて書きます。終わったら Excel を開き直してください。
param([Parameter(Mandatory = $true)][string]$Folder)
$ErrorActionPreference = 'Stop'
if (-not $Folder.StartsWith('\\')) { throw "共有フォルダーを \\サーバー\フォルダー の形で指定してください: $Folder" }
$Folder = $Folder.TrimEnd('\')
if (-not (Test-Path -LiteralPath (Join-Path $Folder 'manifest.xml'))) { throw "manifest.xml がありません: $Folder" }
$id = '{8d1d2b0c-5f0e-4c8b-9d5a-6f1c2f7a4e21}'
$key = "HKCU:\Software\Microsoft\Office\16.0\WEF\TrustedCatalogs\$id"
New-Item -Path $key -Force | Out-Null
New-ItemProperty -Path $key -Name 'Id' -Value $id -PropertyType String -Force | Out-Null
New-ItemProperty -Path $key -Name 'Url' -Value $Folder -PropertyType String -Force | Out-Null
New-ItemProperty -Path $key -Name 'Flags' -Value 1 -PropertyType DWord -Force | Out-Null
Write-Host "登録しました: $Folder"
Write-Host 'Excel を開き直し、［ホーム］の［アドイン］-［その他のアドイン］（または［挿入］の［個人用アドイン］）の［共有フォルダー］から追加してください。'
