"""The Spark job on a local cluster of two workers: the same records as one machine, also when a worker is killed.

`npm run test:spark` builds, installs PySpark into `.venv` and runs it. Needs Java 17 or later.
"""

import json
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
JOB = ROOT / "distributed" / "spark" / "pullquote_spark.py"
CLI = f"node {ROOT / 'dist' / 'cli.js'}"
CLUSTER = "local-cluster[2,1,1024]"
ARTICLES = 60

# Stands in for the command; the first time that it runs, it kills the worker that it runs on.
KILLER = """
import os, pathlib, signal, sys
marker = pathlib.Path({marker!r})
try:
    marker.touch(exist_ok=False)
except FileExistsError:
    os.execvp("node", ["node", {cli!r}] + sys.argv[1:])
pid = os.getpid()
while True:
    status = pathlib.Path(f"/proc/{{pid}}/status").read_text()
    name = status.split("Name:")[1].split()[0]
    if name == "java":
        os.kill(pid, signal.SIGKILL)
        sys.exit(9)
    pid = int(status.split("PPid:")[1].split()[0])
"""


def article(number):
    text = (
        f"“We will mend bridge {number} before the winter,” Mayor Ana Brandt said on Monday.\n\n"
        f"Ole Lund, who runs the ferry, said that bridge {number} had been closed for {number + 2} years."
    )
    return {"id": f"a{number}", "text": text, "publisher": "The Gazette"}


class SparkTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = pathlib.Path(tempfile.mkdtemp(prefix="pullquote-spark-"))
        cls.input = cls.folder / "articles.jsonl"
        lines = [json.dumps(article(number), ensure_ascii=False) for number in range(ARTICLES)]
        lines.insert(20, '{"id": "cut", "text": "A')
        lines.insert(40, '{"id": "empty", "text": " "}')
        cls.input.write_text("\n".join(lines) + "\n", encoding="utf-8")
        command = ["node", str(ROOT / "dist" / "cli.js"), "extract", str(cls.input), "--format", "jsonl", "--engine", "rules"]
        cls.expected = sorted(subprocess.run(command, capture_output=True, text=True).stdout.splitlines())

    @classmethod
    def tearDownClass(cls):
        shutil.rmtree(cls.folder)

    def submit(self, output, *arguments, command=CLI):
        import pyspark

        home = pathlib.Path(pyspark.__file__).parent
        settings = ["spark.ui.enabled=false", "spark.executor.memory=512m", f"spark.pyspark.python={sys.executable}"]
        line = [str(home / "bin" / "spark-submit"), "--master", CLUSTER]
        for setting in settings:
            line += ["--conf", setting]
        line += [str(JOB), "--output", str(output), "--pullquote", command, "--partitions", "6", *arguments]
        done = subprocess.run(line, capture_output=True, text=True, timeout=600)
        self.assertEqual(done.returncode, 0, done.stderr[-4000:])

    def rows(self, folder):
        import pyarrow.parquet

        return pyarrow.parquet.read_table(folder).to_pylist()

    def check(self, output):
        records = sorted(row["record"] for row in self.rows(output / "quotes"))
        self.assertGreater(len(records), ARTICLES)
        self.assertEqual(records, self.expected)
        codes = sorted((row["code"], row["article"]) for row in self.rows(output / "failures"))
        self.assertEqual(codes, [("E005", '{"id": "cut", "text": "A'), ("E006", '{"id": "empty", "text": " "}')])

    def test_same_records_as_one_machine_and_again_when_a_worker_is_killed(self):
        output = self.folder / "output"
        self.submit(output, "--input", str(self.input))
        self.check(output)

        marker = self.folder / "killed"
        script = self.folder / "killer.py"
        script.write_text(KILLER.format(marker=str(marker), cli=str(ROOT / "dist" / "cli.js")))
        self.submit(output, "--input", str(self.input), command=f"{sys.executable} {script}")
        self.assertTrue(marker.exists(), "no worker was killed")
        self.check(output)

    def test_reads_parquet(self):
        import pyarrow
        import pyarrow.parquet

        table = pyarrow.Table.from_pylist([article(number) for number in range(ARTICLES)])
        source = self.folder / "articles.parquet"
        pyarrow.parquet.write_table(table, source)
        output = self.folder / "from-parquet"
        self.submit(output, "--input", str(source), "--format", "parquet")
        records = sorted(row["record"] for row in self.rows(output / "quotes"))
        self.assertEqual(records, self.expected)


if __name__ == "__main__":
    unittest.main()
