package io.hexline.rest;

import io.hexline.application.UseCases;
import io.hexline.application.control.Journal;
import io.hexline.application.control.NearMiss;
import io.hexline.rest.control.Control;
import io.hexline.rest.http.NamedPages;
import io.hexline.rest.http.RestHandler;
import io.hexline.rest.http.Served;
import io.hexline.rest.http.ServerNames;
import io.hexline.rest.http.ThisMachine;
import io.hexline.rest.limit.RateLimit;
import io.hexline.rest.metrics.Metrics;
import io.hexline.rest.result.ResultLinks;
import io.hexline.rest.route.Routes;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.eclipse.jetty.server.Handler;

/** The use cases that a server serves now. Others can take their place as long as it runs. */
final class ServedUseCases {

    private final RestSettings settings;
    private final Optional<Control> control;
    private final Executor workers;
    private final Metrics metrics;
    private final Served handler;
    private volatile UseCases now;

    /**
     * Begins.
     *
     * @param workers work at requests that have to wait for others
     */
    ServedUseCases(UseCases first, RestSettings settings, Optional<Control> control, Executor workers) {
        this.settings = settings;
        this.control = control;
        this.workers = workers;
        this.now = first;
        this.metrics = Metrics.of(() -> now);
        this.handler = new Served(handler(first));
    }

    Metrics metrics() {
        return metrics;
    }

    /** That of the API, behind that of the pages where there are any. */
    Handler handler() {
        return settings.pages()
                .map(pages ->
                        new NamedPages(names(), pages.handler(() -> now, workers, controlled()), pages.refusals()))
                .<Handler>map(pages -> new Handler.Sequence(pages, handler))
                .orElse(handler);
    }

    private Optional<Pages.Controlled> controlled() {
        return control.map(given -> new Pages.Controlled(given.shared(routes()), ThisMachine::isClientOf));
    }

    private ServerNames names() {
        return new ServerNames(settings.publicUrl());
    }

    void replace(UseCases next) {
        RestHandler ready = handler(next);
        now = next;
        handler.replace(ready);
    }

    List<NearMiss.Served> routes() {
        return Routes.to(now, new ResultLinks(settings.time()), Optional.empty(), metrics, Optional.empty()).stream()
                .map(route -> new NearMiss.Served(route.method(), route.path()))
                .toList();
    }

    private RestHandler handler(UseCases useCases) {
        return new RestHandler(
                Routes.to(useCases, new ResultLinks(settings.time()), limit("a client"), metrics, control),
                names(),
                useCases.authenticate(),
                limit("a token"),
                metrics,
                control.map(Control::journal).map(Journal::writer),
                settings.maxBodyBytes(),
                settings.inMemory(),
                workers);
    }

    private <K> Optional<RateLimit<K>> limit(String who) {
        return settings.rateLimit().map(most -> new RateLimit<>(most, who, settings.time()));
    }
}
