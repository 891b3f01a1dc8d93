"""Reads the workbooks of a folder with openpyxl and does nothing else: readWithOpenpyxl.py FOLDER [read-only].

Writes what it cost to the file in IID_BENCH_COST: CPU time in ms, largest memory in MB.
"""
import json
import os
import resource
import sys

from openpyxl import load_workbook

folder, *modes = sys.argv[1:]
cells = 0
for name in sorted(os.listdir(folder)):
    book = load_workbook(os.path.join(folder, name), data_only=True, read_only="read-only" in modes)
    for sheet in book.worksheets:
        for row in sheet.iter_rows(values_only=True):
            cells += len(row)
    book.close()
if cells == 0:
    sys.exit("nothing read")
used = resource.getrusage(resource.RUSAGE_SELF)
with open(os.environ["IID_BENCH_COST"], "w") as file:
    json.dump({"cpu": 1000 * (used.ru_utime + used.ru_stime), "memory": used.ru_maxrss / 1024}, file)
