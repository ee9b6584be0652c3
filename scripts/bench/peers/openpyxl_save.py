# openpyxl_save.py FILE OUT: loads and saves; prints how many cells are filled.
import json
import os
import resource
import sys

import openpyxl

workbook = openpyxl.load_workbook(sys.argv[1])
workbook.save(sys.argv[2])
usage = resource.getrusage(resource.RUSAGE_SELF)
# ru_maxrss counts the process that this one was forked from, too.
with open("/proc/self/status") as status:
    peak = next(int(line.split()[1]) for line in status if line.startswith("VmHWM"))
with open(os.environ["BENCH_USAGE"], "w") as file:
    json.dump({"cpu": usage.ru_utime + usage.ru_stime, "peak": peak / 1024}, file)
print(sum(cell.value is not None for sheet in workbook for row in sheet.iter_rows() for cell in row))
