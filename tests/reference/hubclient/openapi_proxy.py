"""Stands between a client and a hub, and holds every request and every answer against the Hub's OpenAPI document.

    venv/bin/pip install jsonschema
    venv/bin/python tests/reference/hubclient/openapi_proxy.py OPENAPI_JSON HUB_URL [--port N]

Prints "Listening on URL" and passes everything on, Host header and all. Ends with its standard input, or at SIGINT, and then
prints for each operation how often it was seen, and each difference once: a body that its schema refuses, a status that is
not declared for a JSON answer. Operations that the document does not have are counted apart.
"""

import collections
import http.client
import json
import re
import sys
import threading
import urllib.parse
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import jsonschema

HOP = {"connection", "keep-alive", "transfer-encoding", "te", "trailer", "upgrade", "proxy-authorization"}


def merged(schema):
    """Parts of an "allOf" that each forbid what the others have would refuse everything: together they mean all of it."""
    if isinstance(schema, list):
        return [merged(entry) for entry in schema]
    if not isinstance(schema, dict):
        return schema
    schema = {name: merged(entry) for name, entry in schema.items()}
    for part in schema.get("allOf", []):
        strip(part)
    return schema


def strip(schema):
    if isinstance(schema, dict):
        if schema.get("additionalProperties") is False:
            del schema["additionalProperties"]
        for kind in ("allOf", "anyOf", "oneOf"):
            for part in schema.get(kind, []):
                strip(part)
        for entry in schema.get("properties", {}).values():
            strip(entry)


class Document:
    def __init__(self, path):
        self.operations = []
        with open(path) as file:
            document = merged(json.load(file))
        paths, self.components = document["paths"], document.get("components", {})
        for template, methods in paths.items():
            pattern = re.compile(self.pattern_of(template) + r"\Z")
            fixed = len(re.sub(r"\{[^}]*\}", "", template))
            for method, operation in methods.items():
                self.operations.append((method.upper(), fixed, template, pattern, operation))
        self.operations.sort(key=lambda entry: -entry[1])

    @staticmethod
    def pattern_of(template):
        parts = re.split(r"(\{[^}]*\})", template)
        last_takes_all = template.endswith("{path}")
        text = ""
        for part in parts:
            if part == "{id}" and "{slug}-{id}" in template:
                text += "[0-9a-f]{24}"
            elif part == "{path}" and last_takes_all:
                text += ".*"
            elif part.startswith("{"):
                text += "[^/]+"
            else:
                text += re.escape(part)
        return text

    def find(self, method, path):
        for wanted, _, template, pattern, operation in self.operations:
            if wanted == method and pattern.match(path):
                return template, operation
        return None, None


def schema_in(holder):
    content = (holder or {}).get("content", {})
    for kind, entry in content.items():
        if "json" in kind:
            return entry.get("schema")
    return None


def problem_of(schema, value, components):
    """The nearest reason why a value does not fit; nothing where it does."""
    validator = jsonschema.Draft202012Validator({**schema, "components": components})
    errors = list(validator.iter_errors(value))
    if not errors:
        return None
    error = jsonschema.exceptions.best_match(errors)
    while error.context:  # none of several forms fits: say what keeps it from the nearest one
        error = min(error.context, key=lambda inner: (len(inner.context or []), -len(inner.absolute_path)))
    where = "/".join("N" if isinstance(part, int) else str(part) for part in error.absolute_path) or "the root"
    message = error.message if len(error.message) < 160 else f"does not fit {error.validator} {str(error.validator_value)[:100]}"
    return f"at {where}: {message}"


class Judge:
    def __init__(self, document):
        self.document = document
        self.lock = threading.Lock()
        self.seen = collections.Counter()
        self.unknown = collections.Counter()
        self.differences = collections.OrderedDict()

    def note(self, key, example):
        with self.lock:
            self.differences.setdefault(key, [0, example])[0] += 1

    def judge(self, method, target, request_type, request, status, answer_type, answer):
        path = urllib.parse.urlsplit(target).path
        template, operation = self.document.find("GET" if method == "HEAD" else method, path)
        with self.lock:
            if template is None:
                if path.startswith("/api/") or path.startswith("/oauth/"):
                    self.unknown[f"{method} {re.sub('[0-9a-f]{24,}', 'ID', path)}"] += 1
                return
            self.seen[f"{method} {template}"] += 1
        if "json" in request_type and request and "ndjson" not in request_type and status < 400:
            self.check(f"request {method} {template}", schema_in(operation.get("requestBody")), request)
        if method == "HEAD" or "json" not in answer_type or not answer or status >= 300:
            return
        declared = operation.get("responses", {})
        holder = declared.get(str(status))
        if not declared:
            return
        if holder is None:
            self.note(f"answer {method} {template}: status {status} is not declared ({', '.join(declared)})", target)
            return
        self.check(f"answer {method} {template} {status}", schema_in(holder), answer)

    def check(self, name, schema, body):
        if not schema:
            return
        try:
            value = json.loads(body)
        except ValueError as problem:
            self.note(f"{name}: not JSON ({problem})", "")
            return
        problem = problem_of(schema, value, self.document.components)
        if problem:
            self.note(f"{name} {problem}", body[:400].decode(errors="replace"))

    def report(self):
        print(f"{sum(self.seen.values())} requests to {len(self.seen)} operations of the document, "
              f"{sum(self.unknown.values())} to {len(self.unknown)} others, {len(self.differences)} differences")
        for name, count in sorted(self.seen.items()):
            print(f"  {count:6} {name}")
        for name, count in sorted(self.unknown.items()):
            print(f"  {count:6} not in the document: {name}")
        for name, (count, example) in self.differences.items():
            print(f"DIFFER {count:4} {name}\n            {example}")


def handler_for(hub, judge):
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, *_):
            pass

        def pass_on(self):
            length = int(self.headers.get("Content-Length") or 0)
            body = self.rfile.read(length) if length else b""
            line = http.client.HTTPConnection(hub.hostname, hub.port, timeout=60)
            line.putrequest(self.command, self.path, skip_host=True, skip_accept_encoding=True)
            for name, value in self.headers.items():
                if name.lower() not in HOP:
                    line.putheader(name, value)
            line.endheaders(body or None)
            answer = line.getresponse()
            content = answer.read()
            self.send_response_only(answer.status, answer.reason)
            for name, value in answer.getheaders():
                if name.lower() not in HOP:
                    self.send_header(name, value)
            self.end_headers()
            self.wfile.write(content)
            line.close()
            judge.judge(self.command, self.path, self.headers.get("Content-Type") or "", body, answer.status,
                        answer.getheader("Content-Type") or "", content)

        do_GET = do_HEAD = do_POST = do_PUT = do_PATCH = do_DELETE = pass_on

    return Handler


def main():
    arguments = sys.argv[1:]
    port = 0
    if "--port" in arguments:
        at = arguments.index("--port")
        port = int(arguments[at + 1])
        del arguments[at:at + 2]
    document, hub = Document(arguments[0]), urllib.parse.urlsplit(arguments[1])
    judge = Judge(document)
    server = ThreadingHTTPServer(("127.0.0.1", port), handler_for(hub, judge))
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print(f"Listening on http://127.0.0.1:{server.server_port}", flush=True)
    try:
        sys.stdin.read()
    except KeyboardInterrupt:
        pass
    server.shutdown()
    judge.report()
    return 1 if judge.differences else 0


if __name__ == "__main__":
    sys.exit(main())
