package io.hexline.rest.metrics;

import io.hexline.application.UseCases;
import io.hexline.application.failure.Failure;
import io.hexline.application.job.CountBatchJobs;
import io.hexline.application.move.CountMoveJobs;
import io.hexline.application.move.CountUntold;
import io.hexline.domain.job.JobState;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.vavr.control.Either;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is counted: requests by operation and status, their times, refusals by code, jobs by state. */
public final class Metrics {

    /** The operation of everything that is at no known address, or of no known method, or no request at all. */
    public static final String UNKNOWN = "unknown";

    private static final Logger LOG = LoggerFactory.getLogger(Metrics.class);

    private static final double[] SECONDS = {0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10};

    private final PrometheusRegistry registry = new PrometheusRegistry();

    private final Counter requests = Counter.builder()
            .name("hexline_requests_total")
            .help("Requests that were answered.")
            .labelNames("operation", "status")
            .register(registry);

    private final Histogram times = Histogram.builder()
            .name("hexline_request_duration_seconds")
            .help("How long requests took until they were answered.")
            .labelNames("operation")
            .classicOnly()
            .classicUpperBounds(SECONDS)
            .register(registry);

    private final Counter refusals = Counter.builder()
            .name("hexline_refusals_total")
            .help("Reasons in refusals.")
            .labelNames("code")
            .register(registry);

    /** Those of a server, which can serve other use cases at any time. */
    public static Metrics of(Supplier<UseCases> now) {
        return new Metrics(
                () -> now.get().moves().countMoveJobs().handle(),
                () -> now.get().jobs().countBatchJobs().handle(),
                () -> now.get().moves().countUntold().handle());
    }

    /** Of a server; jobs and what is untold are counted whenever somebody looks, and left out while the store fails. */
    public Metrics(CountMoveJobs jobs, CountBatchJobs others, CountUntold untold) {
        GaugeWithCallback.builder()
                .name("hexline_move_jobs")
                .help("Jobs that move users.")
                .labelNames("state")
                .callback(gauge -> show(jobs.handle(), gauge))
                .register(registry);
        GaugeWithCallback.builder()
                .name("hexline_batch_jobs")
                .help("Jobs that do not move users.")
                .labelNames("state")
                .callback(gauge -> show(others.handle(), gauge))
                .register(registry);
        GaugeWithCallback.builder()
                .name("hexline_untold_commands")
                .help("What other systems could not be told yet, and are told again.")
                .callback(gauge -> showUntold(untold.handle(), gauge))
                .register(registry);
    }

    private static void show(Either<Failure, Map<JobState, Integer>> counts, GaugeWithCallback.Callback gauge) {
        counts.peekLeft(failure -> LOG.warn("Jobs are left out of the metrics: {}", failure))
                .peek(known -> known.forEach((state, count) -> gauge.call(count, state.name())));
    }

    private static void showUntold(Either<Failure, Integer> untold, GaugeWithCallback.Callback gauge) {
        untold.peekLeft(failure -> LOG.warn("What is untold is left out of the metrics: {}", failure))
                .peek(known -> gauge.call(known));
    }

    /**
     * Counts a request.
     *
     * @param operation method and path template, or {@link #UNKNOWN}
     * @param codes of the reasons of what was refused
     */
    public void count(String operation, int status, Duration time, List<String> codes) {
        requests.labelValues(operation, String.valueOf(status)).inc();
        times.labelValues(operation).observe(time.toNanos() / 1e9);
        codes.forEach(code -> refusals.labelValues(code).inc());
    }

    /** All numbers, in the text format of Prometheus. */
    String text() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PrometheusTextFormatWriter.create().write(out, registry.scrape());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
