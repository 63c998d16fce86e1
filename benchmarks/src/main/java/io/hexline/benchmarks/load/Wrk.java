package io.hexline.benchmarks.load;

import io.hexline.benchmarks.LargeOrganization;
import io.hexline.benchmarks.load.Roster.LoadCase;
import io.hexline.benchmarks.load.Roster.Sent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The load generator wrk ({@code apt-get install wrk}), which takes the least from the servers on the same machine. */
record Wrk(Path folder) {

    private static final int THREADS = 2;
    private static final int CONNECTIONS = 32;

    /** Each thread sends the requests of a part of the users, in order, again and again. */
    private static final String SCRIPT = """
            local threads = 0
            function setup(thread)
              thread:set("number", threads)
              threads = threads + 1
            end
            function init(arguments)
              requests, sent = {}, 0
              local headers = { ["Authorization"] = "Bearer %s", ["Content-Type"] = "application/json" }
              local line = 0
              for text in io.lines(arguments[1]) do
                local method, path, body = text:match("^(%%S+)\\t(%%S+)\\t(.*)$")
                if line %% %d == number then
                  requests[#requests + 1] = wrk.format(method, path, headers, body)
                end
                line = line + 1
              end
            end
            function request()
              sent = sent %% #requests + 1
              return requests[sent]
            end
            """.formatted(LargeOrganization.TOKEN.value(), THREADS);

    /**
     * What a round measured.
     *
     * @param answers how many came
     * @param rate answers a second
     * @param p99 in milliseconds
     * @param cpu of the server, in microseconds for each answer
     */
    record Round(double answers, double rate, double p99, double cpu) {}

    /** Sends the requests of a case for so many seconds. Throws {@link IllegalStateException} where any is refused. */
    Round run(LoadCase load, Contender contender, int seconds) throws IOException, InterruptedException {
        Path script = Files.writeString(folder.resolve("requests.lua"), SCRIPT);
        Path requests = folder.resolve("requests.txt");
        Files.write(requests, repeated(load.requests()));
        Duration before = contender.cpu();
        Process wrk = start(script, requests, contender, seconds);
        String said = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        wrk.waitFor();
        double micros = contender.cpu().minus(before).toNanos() / 1000.0;
        if (wrk.exitValue() != 0 || said.contains("Non-2xx") || said.contains("Socket errors")) {
            throw new IllegalStateException(load.name() + " of " + contender.name() + ": " + said);
        }
        double answers = number(said, "(\\d+) requests in");
        return new Round(answers, number(said, "Requests/sec: +([\\d.]+)"), millis(said), micros / answers);
    }

    private static Process start(Path script, Path requests, Contender contender, int seconds) throws IOException {
        return new ProcessBuilder(
                        "wrk",
                        "--threads",
                        String.valueOf(THREADS),
                        "--connections",
                        String.valueOf(CONNECTIONS),
                        "--duration",
                        seconds + "s",
                        "--timeout",
                        "10s",
                        "--latency",
                        "--script",
                        script.toString(),
                        "http://127.0.0.1:" + contender.client().port(),
                        "--",
                        requests.toString())
                .redirectErrorStream(true)
                .start();
    }

    /** A single request is there for each thread. */
    private static List<String> repeated(List<Sent> requests) {
        List<String> lines = requests.stream().map(Sent::line).toList();
        return lines.size() > 1 ? lines : List.of(lines.get(0), lines.get(0));
    }

    private static double millis(String said) {
        double value = number(said, "99% +([\\d.]+)");
        return switch (text(said, "99% +[\\d.]+([mu]?s)")) {
            case "us" -> value / 1000;
            case "s" -> value * 1000;
            default -> value;
        };
    }

    private static double number(String said, String pattern) {
        return Double.parseDouble(text(said, pattern));
    }

    private static String text(String said, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(said);
        if (!matcher.find()) {
            throw new IllegalStateException("No " + pattern + " in what wrk said: " + said);
        }
        return matcher.group(1);
    }
}
