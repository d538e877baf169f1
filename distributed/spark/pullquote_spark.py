"""Quotes of many articles on Apache Spark.

Each partition is piped through the same command that runs on one machine, ``pullquote extract - --format jsonl``, so that
nothing is written twice and the records are the same bytes. Reads JSONL (one article a line) or Parquet (columns ``id``,
``text`` and any of ``title``, ``url``, ``byline``, ``publisher``, ``publishedAt``) from any file system that Hadoop knows.

Writes below ``--output``::

    quotes/issue=…/*.parquet    one row a quote; ``record`` holds the whole record as JSON
    failures/*.parquet          one row an article that failed: code, message, article

Running it again replaces both. A task that dies is done again by Spark, and what it had written does not count: Spark
moves a task's files into place only when it is complete.

    spark-submit pullquote_spark.py --input 's3a://bucket/articles/*.jsonl' --output s3a://bucket/quotes
"""

import argparse
import json
import re
import shlex
import subprocess
import tempfile
import threading

from pyspark.sql import SparkSession
from pyspark.sql.types import DoubleType, IntegerType, StringType, StructField, StructType

FIELDS = ["id", "text", "title", "url", "byline", "publisher", "publishedAt"]
TEXT_COLUMNS = [
    "id", "article_id", "kind", "act", "quote", "speaker_id", "speaker", "speaker_kind", "role", "affiliation",
    "source", "cue", "rule", "attribution_rule", "record",
]
NUMBER_COLUMNS = ["issue_probability", "quote_confidence", "speaker_confidence"]
ROW = StructType(
    [StructField("failed", StringType()), StructField("message", StringType()), StructField("line", StringType())]
    + [StructField(name, StringType()) for name in TEXT_COLUMNS]
    + [StructField(name, DoubleType()) for name in NUMBER_COLUMNS]
    + [StructField("start", IntegerType()), StructField("end", IntegerType()), StructField("issue", StringType())]
)
NAMES = [field.name for field in ROW.fields]

# What the command says about an article that failed: "[E006] -:12: the text is empty. …" (line 12 of its input).
FAILURE = re.compile(r"^\[(E\d{3})\] -(?::(\d+))?: (.*)$")


def main():
    options = parse_arguments()
    spark = SparkSession.builder.appName("pullquote").getOrCreate()
    lines = read_articles(spark, options.input, options.format)
    if options.partitions:
        lines = lines.repartition(options.partitions)
    command = shlex.split(options.pullquote) + ["extract", "-", "--format", "jsonl", "--engine", options.engine]
    rows = spark.createDataFrame(lines.mapPartitions(lambda part: extract(part, command)), ROW)
    # Quotes and failures come out of one pass: the articles are worked once, and both tables are made from what is kept.
    kept = f"{options.output}/_pass"
    rows.write.mode("overwrite").parquet(kept)
    rows = spark.read.schema(ROW).parquet(kept)
    quotes = rows.where("failed IS NULL").drop("failed", "message", "line")
    quotes.write.mode("overwrite").partitionBy("issue").parquet(f"{options.output}/quotes")
    failures = rows.where("failed IS NOT NULL").selectExpr("failed AS code", "message", "line AS article")
    failures.write.mode("overwrite").parquet(f"{options.output}/failures")
    remove(spark, kept)
    spark.stop()


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--input", required=True, help="JSONL or Parquet, a glob or folder of any Hadoop file system")
    parser.add_argument("--output", required=True, help="folder of any Hadoop file system; replaced")
    parser.add_argument("--format", choices=["jsonl", "parquet"], default="jsonl")
    parser.add_argument("--partitions", type=int, help="spread the articles over so many tasks")
    parser.add_argument("--engine", choices=["rules", "neural"], default="rules", help="rules is fast, neural finds more")
    parser.add_argument("--pullquote", default="pullquote", help="command, on every machine (default: pullquote)")
    return parser.parse_args()


def read_articles(spark, where, form):
    """An RDD of JSON lines. Lines of JSONL pass untouched: malformed ones must fail one by one, with their text."""
    if form == "jsonl":
        return spark.read.text(where).rdd.map(lambda row: row.value).filter(lambda line: line.strip() != "")
    table = spark.read.parquet(where)
    columns = [name for name in FIELDS if name in table.columns]
    return table.select(columns).toJSON()


def extract(lines, command):
    """Pipes one partition through the command. The command failing as a whole fails the task, and Spark tries it again."""
    sent = []
    with tempfile.TemporaryFile() as errors:
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors)
        feeder = threading.Thread(target=feed, args=(lines, process.stdin, sent), daemon=True)
        feeder.start()
        for record in process.stdout:
            yield to_row(record.decode("utf-8").rstrip("\n"))
        feeder.join()
        status = process.wait()
        errors.seek(0)
        messages = errors.read().decode("utf-8").splitlines()
    failures = [match for match in map(FAILURE.match, messages) if match]
    # 0: all done; 3: some articles failed; 1: all of them did, or something else is wrong.
    if status not in (0, 3) and not (status == 1 and len(failures) == len(sent)):
        raise RuntimeError(f"{command[0]} ended with {status}: {' '.join(messages)[-2000:]}")
    for failure in failures:
        code, number, message = failure.groups()
        yield row(failed=code, message=message, line=sent[int(number or 1) - 1])


# Characters of a line that are kept for the table of failures.
KEPT = 2000


def feed(lines, stdin, sent):
    try:
        for line in lines:
            sent.append(line[:KEPT])
            stdin.write(line.encode("utf-8") + b"\n")
        stdin.close()
    except BrokenPipeError:
        pass  # the command has ended; its exit status tells why


def to_row(text):
    record = json.loads(text)
    speaker = record["speaker"] or {}
    issue = (record["issues"] or [{}])[0]
    return row(
        id=record["id"],
        article_id=record["articleId"],
        kind=record["kind"],
        act=record["act"],
        quote=record["text"],
        speaker_id=speaker.get("id"),
        speaker=speaker.get("name"),
        speaker_kind=speaker.get("kind"),
        role=(speaker.get("role") or {}).get("text"),
        affiliation=(speaker.get("affiliation") or {}).get("text"),
        source=(record["source"] or {}).get("text"),
        cue=(record["cue"] or {}).get("text"),
        rule=record["rule"],
        attribution_rule=record["attributionRule"],
        record=text,
        issue_probability=number(issue.get("probability")),
        quote_confidence=number(record["confidence"]["quote"]),
        speaker_confidence=number(record["confidence"]["speaker"]),
        start=record["content"][0]["start"],
        end=record["content"][-1]["end"],
        issue=issue.get("id"),
    )


def number(value):
    return None if value is None else float(value)


def row(**values):
    return tuple(values.get(name) for name in NAMES)


def remove(spark, where):
    path = spark._jvm.org.apache.hadoop.fs.Path(where)
    path.getFileSystem(spark._jsc.hadoopConfiguration()).delete(path, True)


if __name__ == "__main__":
    main()
