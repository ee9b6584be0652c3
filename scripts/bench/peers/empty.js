// Node alone: what every other figure holds too.
