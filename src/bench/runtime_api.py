"""Lambda's Runtime API on loopback for one process that takes one event at a time, with clocks.

Times are taken here, from one monotonic clock: `init` from just before the process is started to the arrival of its
first poll, `first` from just before the first event is written to the last byte of its answer. Processor time is that of
the whole process. Standard library only.
"""

import os
import re
import signal
import socket
import subprocess
import tempfile
import threading
import time
import uuid

PREFIX = "/2018-06-01/runtime"
LARGEST = 8 * 1024 * 1024
DEADLINE_MS = 8000
now = time.perf_counter_ns


class Failed(Exception):
    """What went wrong, with the end of what the process printed."""


class Share:
    """A share of a processor for one process, from the moment it is taken: a control group, which needs root.

    Lambda gives a start a whole processor and an invocation memory/1769 MB of one.
    """

    PERIOD = 20_000  # microseconds

    def __init__(self, cores):
        self.cores = cores
        old = "/sys/fs/cgroup/cpu"
        self.old = os.path.exists(old + "/cpu.cfs_quota_us")
        self.folder = f"{old if self.old else '/sys/fs/cgroup'}/aftercare_bench_{uuid.uuid4().hex[:12]}"
        os.mkdir(self.folder)

    def hold(self, pid):
        self._write("cgroup.procs", pid)

    def take(self):
        quota = int(self.cores * self.PERIOD)
        if self.old:
            self._write("cpu.cfs_period_us", self.PERIOD)
            self._write("cpu.cfs_quota_us", quota)
        else:
            self._write("cpu.max", f"{quota} {self.PERIOD}")

    def remove(self):
        for _ in range(200):
            try:
                os.rmdir(self.folder)
                return
            except OSError:
                time.sleep(0.02)

    def _write(self, name, value):
        with open(f"{self.folder}/{name}", "w") as file:
            file.write(str(value))


class Run:
    """One start of a process and its answers to some events."""

    def __init__(self, events, share=None):
        self.events = events
        self.share = share
        self.over = threading.Event()
        self.problem = None
        self.pid = None
        self.polled = None
        self.cpu = {}
        self.memory = {}
        self.sent = []
        self.got = []
        self.answers = []

    def fail(self, problem):
        if not self.over.is_set():
            self.problem = self.problem or problem
            self.over.set()

    def serve(self, listener):
        while not self.over.is_set():
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            threading.Thread(target=self.talk, args=(connection,), daemon=True).start()

    def talk(self, connection):
        rest = b""
        try:
            while not self.over.is_set():
                method, path, body, at, rest = read_request(connection, rest)
                if method == "GET" and path == PREFIX + "/invocation/next":
                    self.next(connection, at)
                elif method == "POST" and re.fullmatch(PREFIX + r"/invocation/[0-9a-f-]+/response", path):
                    self.answered(connection, body, at)
                else:
                    connection.sendall(ACCEPTED)
                    self.fail(f"{method} {path}: {body[:2000].decode(errors='replace')}")
        except (EOFError, OSError):
            return
        except ValueError as e:
            self.fail(f"no HTTP: {e}")

    def next(self, connection, at):
        place = len(self.sent)
        if place == 0:
            self.polled = at
            self.cpu["init"] = processor_ns(self.pid)
            if self.share:
                self.share.take()
        if place == len(self.events):
            self.over.set()
            return
        headers = {
            "Content-Type": "application/json",
            "Lambda-Runtime-Aws-Request-Id": str(uuid.uuid4()),
            "Lambda-Runtime-Deadline-Ms": str(int(time.time() * 1000) + DEADLINE_MS),
            "Lambda-Runtime-Invoked-Function-Arn": "arn:aws:lambda:us-east-1:123456789012:function:bench",
            "Lambda-Runtime-Trace-Id": "Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700;Sampled=0",
        }
        event = message("200 OK", headers, self.events[place])
        self.sent.append(now())
        connection.sendall(event)

    def answered(self, connection, body, at):
        self.got.append(at)
        self.answers.append(body)
        if len(self.got) == 1:
            self.cpu["first"] = processor_ns(self.pid)
            self.memory["first"] = memory_mb(self.pid)
        if len(self.got) == len(self.events):
            self.cpu["end"] = processor_ns(self.pid)
            self.memory["end"] = memory_mb(self.pid)
        connection.sendall(ACCEPTED)


def run(command, task, handler, events, share=None, timeout=60, memory=512, ending=0):
    """Starts a command and hands it the events; gives back its figures, in milliseconds and megabytes.

    `ending`: the seconds that the process gets to end by itself, as it must to write a class archive. Raises Failed if it
    does not answer all events.
    """
    share = Share(share) if share else None
    it = Run(events, share)
    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    listener.listen(16)
    threading.Thread(target=it.serve, args=(listener,), daemon=True).start()
    process = None
    with tempfile.TemporaryFile() as printed:
        try:
            started = now()
            process = subprocess.Popen(
                command, cwd=task, env=environment(listener.getsockname()[1], task, handler, memory),
                stdin=subprocess.DEVNULL, stdout=printed, stderr=subprocess.STDOUT, start_new_session=True)
            it.pid = process.pid
            if share:
                share.hold(process.pid)
            ends = time.monotonic() + timeout
            while not it.over.wait(0.05):
                if process.poll() is not None:
                    it.fail(f"ended with status {process.returncode}")
                if time.monotonic() > ends:
                    it.fail(f"not done within {timeout} s")
        finally:
            listener.close()
            if process:
                if ending and not it.problem:
                    process.terminate()
                    try:
                        process.wait(ending)
                    except subprocess.TimeoutExpired:
                        it.problem = f"not ended within {ending} s"
                try:
                    os.killpg(process.pid, signal.SIGKILL)
                except ProcessLookupError:
                    pass
                process.wait(10)
            if share:
                share.remove()
        if it.problem or len(it.got) < len(events):
            printed.seek(0)
            raise Failed(f"{it.problem}\n{printed.read().decode(errors='replace')[-3000:]}")
    times = [(got - sent) / 1e6 for sent, got in zip(it.sent, it.got)]
    init = (it.polled - started) / 1e6
    half = sorted(times[len(times) // 2:]) if len(times) > 9 else []
    return {
        "init": init,
        "first": times[0],
        "cold": init + times[0],
        "warm_p50": percentile(half, 50),
        "warm_p99": percentile(half, 99),
        "cpu_cold": it.cpu["first"] / 1e6,
        "peak_mb": it.memory["end"],
        "first_answer": it.answers[0].decode(errors="replace"),
    }


def environment(port, task, handler, memory):
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG", "LD_LIBRARY_PATH") if name in os.environ}
    return kept | {
        "TZ": ":UTC",
        "AWS_LAMBDA_RUNTIME_API": f"127.0.0.1:{port}",
        "_HANDLER": handler,
        "LAMBDA_TASK_ROOT": task,
        "AWS_REGION": "us-east-1",
        "AWS_DEFAULT_REGION": "us-east-1",
        "AWS_ACCESS_KEY_ID": "none",
        "AWS_SECRET_ACCESS_KEY": "none",
        "AWS_LAMBDA_FUNCTION_NAME": "bench",
        "AWS_LAMBDA_FUNCTION_VERSION": "$LATEST",
        "AWS_LAMBDA_FUNCTION_MEMORY_SIZE": str(memory),
        "AWS_LAMBDA_LOG_GROUP_NAME": "/aws/lambda/bench",
        "AWS_LAMBDA_LOG_STREAM_NAME": "bench",
        "AWS_LAMBDA_INITIALIZATION_TYPE": "on-demand",
    }


def read_request(connection, buffer):
    """The next request: method, path, body, when its last byte came, and what came after it."""

    def more():
        data = connection.recv(65536)
        if not data:
            raise EOFError
        return data

    while b"\r\n\r\n" not in buffer:
        if len(buffer) > 65536:
            raise ValueError("a head too long")
        buffer += more()
    head, _, buffer = buffer.partition(b"\r\n\r\n")
    method, path, _ = head.split(b"\r\n")[0].decode("latin-1").split(" ", 2)
    headers = dict(line.lower().split(b":", 1) for line in head.split(b"\r\n")[1:])
    body = b""
    if headers.get(b"transfer-encoding", b"").strip() == b"chunked":
        while True:
            while b"\r\n" not in buffer:
                buffer += more()
            line, _, buffer = buffer.partition(b"\r\n")
            size = int(line.split(b";")[0], 16)
            while len(buffer) < size + 2:
                buffer += more()
            body, buffer = body + buffer[:size], buffer[size + 2:]
            if size == 0:
                break
            if len(body) > LARGEST:
                raise ValueError("a body too long")
    else:
        size = int(headers.get(b"content-length", b"0"))
        if not 0 <= size <= LARGEST:
            raise ValueError("a body too long")
        while len(buffer) < size:
            buffer += more()
        body, buffer = buffer[:size], buffer[size:]
    return method, path, body, now(), buffer


def message(status, headers, body):
    lines = [f"HTTP/1.1 {status}", *(f"{k}: {v}" for k, v in headers.items()), f"Content-Length: {len(body)}", "", ""]
    return "\r\n".join(lines).encode("latin-1") + body


ACCEPTED = message("202 Accepted", {}, b"{}")


def processor_ns(pid):
    """The processor time that a process has used, by Linux's clock of another process."""
    return time.clock_gettime_ns((~pid << 3) | 2)


def memory_mb(pid):
    """The most memory that a process has held so far."""
    with open(f"/proc/{pid}/status", encoding="ascii", errors="replace") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmHWM")) / 1024


def percentile(ordered, p):
    """Nearest rank."""
    return ordered[max(0, -(-len(ordered) * p // 100) - 1)] if ordered else None
