#!/usr/bin/env python3
"""Measures how soon the skill answers, against hello worlds, on this machine.

    mvn -q package -DskipTests && python3 src/bench/bench.py

Every Java variant runs in Lambda's managed-runtime layout: Amazon's runtime client on the class path, the function under
the task root, the flags of the managed runtime; the Node variant runs in Amazon's client for Node, if Node is here. In
each round every variant starts once, in an order drawn anew, and gets the same events, by turns a launch, a question and
a symptom in front. Ratios are medians of the rounds' own ratios, so that a machine busy with other things slows both
sides alike. The share of a processor after the start needs root. Prints tables and writes target/bench/results.json.
"""

import argparse
import json
import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

sys.dont_write_bytecode = True
import runtime_api  # noqa: E402

ROOT = Path(__file__).resolve().parents[2]
PEERS = ROOT / "src/bench/peers"
BENCH = ROOT / "target/bench"
ZIP = ROOT / "target/gentle-aftercare-lambda.zip"
REQUESTS = ROOT / "src/test/resources/requests"
EVENTS = ["launch.json", "sheet-mask-yesterday.json", "trouble-swallowing.json"]
FLAGS = ["-XX:MaxHeapSize=445645k", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Djava.net.preferIPv4Stack=true"]
CLIENT = "com.amazonaws.services.lambda.runtime.api.client.AWSLambda"
FULL, SMALL = "full processor", "512 MB model"
SHARES = {FULL: None, SMALL: 512 / 1769}
SKILL, ARCHIVED, SAMPLE, CORE, BARE, NODE = "skill", "archived", "sample", "core", "bare", "node"
FROM_ARCHIVE = 0.95
CALLED = {
    SKILL: "**Gentle Aftercare**, all rules",
    ARCHIVED: "the same as a container with a class archive",
    SAMPLE: "Amazon's Java hello world (`ask-sdk`)",
    CORE: "hello world on `ask-sdk-core`",
    BARE: "Java without SDK, fixed bytes",
    NODE: "Node hello world (`ask-sdk-core`)",
}


class Variant:
    """Something to start: its command, its task root, its handler and the size of its package in bytes."""

    def __init__(self, command, task, handler, size):
        self.command, self.task, self.handler, self.size = command, str(task), handler, size

    def run(self, events, share=None, memory=512, extra=(), ending=0):
        command = [self.command[0], *extra, *self.command[1:]]
        return runtime_api.run(command, self.task, self.handler, events, share, memory=memory, ending=ending)


def java(jdk, task, handler, size, *own):
    path = ":".join(str(jar) for jar in [*sorted((BENCH / BARE / "dependencies").glob("*.jar")), *own])
    return Variant([str(jdk / "bin/java"), *FLAGS, "-cp", path, CLIENT, handler], task, handler, size)


def archived(jdk, skill):
    """The skill on the plain class path with an archive of its classes, made and checked here.

    For a container or a runtime of one's own: only the JVM's own class loaders take classes from an archive.
    """
    archive = BENCH / "aftercare.jsa"
    archive.unlink(missing_ok=True)
    jars = sorted((Path(skill.task) / "lib").glob("*.jar"))
    variant = java(jdk, fresh(ARCHIVED), "aftercare.AftercareStreamHandler", skill.size, *jars)
    events = [(REQUESTS / name).read_bytes() for name in EVENTS]
    variant.run(events, extra=[f"-XX:ArchiveClassesAtExit={archive}"], ending=60)
    variant.size += archive.stat().st_size
    variant.command.insert(1, f"-XX:SharedArchiveFile={archive}")
    total, shared = loaded(variant)
    if shared < FROM_ARCHIVE * total:
        sys.exit(f"only {shared} of {total} classes come from the archive")
    return variant


def prepared(jdk, without, archive):
    """All variants that can run here, built and unpacked as Lambda would unpack them."""
    if not ZIP.is_file():
        sys.exit(f"{ZIP} is missing: mvn -q package -DskipTests")
    subprocess.run(["mvn", "-q", "-B", "-f", str(PEERS / "pom.xml"), "package"], cwd=ROOT, check=True)
    variants = {}
    task = fresh(SKILL)
    with zipfile.ZipFile(ZIP) as archive:
        archive.extractall(task)
    variants[SKILL] = java(jdk, task, "aftercare.start.PackedStreamHandler", ZIP.stat().st_size)

    # Amazon's sample is published as one jar with everything in it, which Lambda unpacks.
    task = fresh(SAMPLE)
    for jar in sorted((BENCH / SAMPLE / "dependencies").glob("*.jar")):
        with zipfile.ZipFile(jar) as archive:
            archive.extractall(task, [n for n in archive.namelist() if not n.endswith((".SF", ".RSA", ".DSA"))])
    shutil.copytree(BENCH / SAMPLE / "classes", task, dirs_exist_ok=True)
    variants[SAMPLE] = java(jdk, task, "SampleHandler", zipped(task))

    task = fresh(CORE)
    shutil.copytree(BENCH / CORE / "dependencies", task / "lib")
    shutil.copy(BENCH / CORE / "core-1.jar", task / "lib")
    variants[CORE] = java(jdk, task, "CoreHandler", zipped(task))

    task = fresh(BARE)
    shutil.copytree(BENCH / BARE / "classes", task, dirs_exist_ok=True)
    variants[BARE] = java(jdk, task, "BareHandler", zipped(task))

    if shutil.which("node") and shutil.which("npm"):
        task = BENCH / "task" / NODE
        client = task / "node_modules/aws-lambda-ric/index.mjs"
        shutil.copytree(PEERS / NODE, task, dirs_exist_ok=True)
        if not client.is_file():
            subprocess.run(["npm", "install", "--no-audit", "--no-fund", "--silent"], cwd=task)
        if client.is_file():
            command = [shutil.which("node"), str(client), "index.handler"]
            variants[NODE] = Variant(command, task, "index.handler", zipped(task))
    if archive:
        variants[ARCHIVED] = archived(jdk, variants[SKILL])
    return {name: variants[name] for name in CALLED if name in variants and name not in without}


def fresh(name):
    task = BENCH / "task" / name
    shutil.rmtree(task, ignore_errors=True)
    task.mkdir(parents=True)
    return task


def zipped(task):
    with tempfile.NamedTemporaryFile(suffix=".zip") as file, zipfile.ZipFile(
            file.name, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path in sorted(Path(task).rglob("*")):
            if path.is_file():
                archive.write(path, path.relative_to(task))
        archive.close()
        return os.path.getsize(file.name)


def measured(variants, rounds, count, seed):
    """Rounds of every variant in every model: {model: {name: [figures]}}."""
    draw = random.Random(seed)
    bodies = [(REQUESTS / name).read_bytes() for name in EVENTS]
    runs = {model: {name: [] for name in variants} for model in SHARES}
    for number in range(rounds):
        events = [bodies[(number + i) % len(bodies)] for i in range(count)]
        order = [(model, name) for model in SHARES for name in variants]
        draw.shuffle(order)
        for model, name in order:
            figures = variants[name].run(events, SHARES[model])
            figures["event"] = EVENTS[number % len(EVENTS)]
            check(name, figures)
            runs[model][name].append(figures)
        print(f"round {number + 1} of {rounds}", file=sys.stderr)
    return runs


def check(name, figures):
    """A fast wrong answer must not count."""
    expected = {"launch.json": "speak", "sheet-mask-yesterday.json": "Better wait", "trouble-swallowing.json": "911"}
    wanted = expected[figures["event"]] if name in (SKILL, ARCHIVED) else "Hello world"
    if wanted not in figures.pop("first_answer"):
        sys.exit(f"{name} did not answer {figures['event']}")


def loaded(variant):
    """How many classes are loaded when the first answers are out, and how many of them from an archive."""
    with tempfile.TemporaryDirectory() as folder:
        log = Path(folder) / "classes.log"
        events = [(REQUESTS / name).read_bytes() for name in EVENTS]
        variant.run(events, extra=[f"-Xlog:class+load:file={log}:none"])
        lines = [line for line in log.read_text().splitlines() if " source: " in line]
        return len(lines), sum("shared objects file" in line for line in lines)


def memory_curve(variant, rounds):
    """Figures of the skill by memory size: what an invocation has of a processor grows with it."""
    curve = {size: [] for size in (512, 1024, 1769)}
    bodies = [(REQUESTS / name).read_bytes() for name in EVENTS]
    for number in range(rounds):
        for size in random.sample(list(curve), len(curve)):
            events = [bodies[(number + i) % len(bodies)] for i in range(60)]
            share = None if size >= 1769 else size / 1769
            curve[size].append(variant.run(events, share, memory=size))
    return curve


def spread(values, digits=0):
    if len(values) < 2:
        return f"{values[0]:.{digits}f}"
    low, middle, high = statistics.quantiles(values, n=4, method="inclusive")
    return f"{middle:.{digits}f} [{low:.{digits}f}-{high:.{digits}f}]"


def column(runs, name, figure):
    return [one[figure] for one in runs[name]]


def ratio(runs, one, other, figure):
    """The median of the rounds' own ratios."""
    pairs = zip(column(runs, one, figure), column(runs, other, figure))
    return statistics.median(a / b for a, b in pairs)


def table(model, runs, extras):
    others = [name for name in (SAMPLE, NODE) if name in runs]
    head = ["", "cold", *(f"/ {'sample' if o == SAMPLE else 'Node'}" for o in others), "init", "first", "warm p50",
            "warm p99", "CPU cold", "peak MB", "package MB", "classes"]
    rows = [head, ["---"] * len(head)]
    for name in runs:
        rows.append([
            CALLED[name],
            spread(column(runs, name, "cold")),
            *(f"{ratio(runs, name, o, 'cold'):.2f}" for o in others),
            spread(column(runs, name, "init")),
            spread(column(runs, name, "first"), 1),
            f"{statistics.median(column(runs, name, 'warm_p50')):.2f}",
            f"{statistics.median(column(runs, name, 'warm_p99')):.1f}",
            f"{statistics.median(column(runs, name, 'cpu_cold')):.0f}",
            f"{statistics.median(column(runs, name, 'peak_mb')):.0f}",
            f"{extras[name]['zip'] / 1e6:.1f}",
            str(extras[name]["classes"] or ""),
        ])
    lines = ["| " + " | ".join(row) + " |" for row in rows]
    return f"{model[0].upper()}{model[1:]}, milliseconds, median [quartiles]:\n\n" + "\n".join(lines) + "\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=9, help="starts of each variant in each model (default 9)")
    parser.add_argument("--events", type=int, default=120, help="events of each start (default 120)")
    parser.add_argument("--jdk", type=Path, default=None, help="the JDK to measure (default: JAVA_HOME, or java's)")
    parser.add_argument("--without", action="append", default=[], choices=list(CALLED), help="leave a variant out")
    parser.add_argument("--archive", action="store_true", help="measure a container with a class archive as well")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--memory", action="store_true", help="measure the skill at 512, 1024 and 1769 MB instead")
    options = parser.parse_args()
    jdk = options.jdk or Path(os.environ.get("JAVA_HOME") or Path(shutil.which("java")).resolve().parents[1])
    variants = prepared(jdk, options.without, options.archive)
    if options.memory:
        curve = memory_curve(variants[SKILL], options.rounds)
        print("| memory | cold | first | warm p50 | GB-seconds of 1000 warm answers |\n| --- | --- | --- | --- | --- |")
        for size, runs in curve.items():
            warm = statistics.median(r["warm_p50"] for r in runs)
            print(f"| {size} MB | {spread([r['cold'] for r in runs])} | {spread([r['first'] for r in runs], 1)} "
                  f"| {warm:.2f} | {warm * size / 1024:.1f} |")
        return
    extras = {name: {"zip": variant.size, "classes": None if name == NODE else loaded(variant)[0]}
              for name, variant in variants.items()}
    load = os.getloadavg()[0]
    runs = measured(variants, options.rounds, options.events, options.seed)
    version = subprocess.run([str(jdk / "bin/java"), "-version"], capture_output=True, text=True).stderr.splitlines()[1]
    BENCH.mkdir(parents=True, exist_ok=True)
    (BENCH / "results.json").write_text(json.dumps(
        {"java": version, "rounds": options.rounds, "events": options.events, "load": [load, os.getloadavg()[0]],
         "package": extras, "runs": runs}, indent=1))
    print(f"{options.rounds} rounds on {version}, load {load:.1f} before and {os.getloadavg()[0]:.1f} after\n")
    for model in SHARES:
        print(table(model, runs[model], extras))


if __name__ == "__main__":
    main()
