package io.hexline.console.http;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import io.hexline.application.UseCases;
import io.hexline.console.live.Streams;
import io.hexline.console.live.Streams.Follower;
import io.hexline.console.session.Sessions;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.FormFields;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;
import org.eclipse.jetty.util.URIUtil;
import org.eclipse.jetty.util.component.Graceful;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** Answers what is below the console's path, on threads that may wait; what is not is left to the next handler. */
public final class ConsoleHandler extends Handler.Abstract.NonBlocking implements Graceful {

    private static final Logger LOG = LoggerFactory.getLogger(ConsoleHandler.class);
    private static final Splitter PARTS = Splitter.on('/').omitEmptyStrings();
    private static final int MOST_FIELDS = 500;
    private static final int LONGEST_FORM = 1 << 20;
    private static final String TRACKING_ID = "trackingId";
    private static final String OF_SCRIPT = "HX-Request";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String FORM_WITH_FILE = "multipart/form-data";

    private final Gate gate;
    private final Beside beside;
    private final Executor workers;
    private final Streams streams;

    private ConsoleHandler(Gate gate, Beside beside, Executor workers) {
        this.gate = gate;
        this.beside = beside;
        this.workers = workers;
        this.streams = new Streams(workers);
    }

    /**
     * Shows these pages.
     *
     * @param served the use cases, which can be others the next time
     * @param beside what there is besides
     * @param workers on which a page may wait for the store
     */
    public static ConsoleHandler on(
            Supplier<UseCases> served, Sessions sessions, Site site, Beside beside, Executor workers) {
        return new ConsoleHandler(new Gate(served, sessions, site, beside), beside, workers);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        String path = Request.getPathInContext(request);
        boolean mine = Page.isBelowRoot(path);
        if (mine) {
            Map<String, String> marks = MDC.getCopyOfContextMap();
            workers.execute(() -> marked(marks, () -> send(request, response, answer(request, path), callback)));
        }
        return mine;
    }

    /** What is logged by another thread bears the marks of the request, too. */
    private static void marked(Map<String, String> marks, Runnable work) {
        MDC.setContextMap(marks == null ? Map.of() : marks);
        try {
            work.run();
        } finally {
            MDC.clear();
        }
    }

    /** What would never end by itself ends before the server does. */
    @Override
    public CompletableFuture<Void> shutdown() {
        streams.close();
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public boolean isShutdown() {
        return streams.isClosed();
    }

    private Page answer(Request request, String path) {
        if (isPost(request) && !isOf(FORM, request) && !isOf(FORM_WITH_FILE, request)) {
            return gate.trouble(415, "A form is expected here.");
        }
        Visit visit;
        Optional<MultipartForm> withFile = Optional.empty();
        try {
            withFile = withFile(request);
            visit = visit(request, path, withFile);
        } catch (HttpException.RuntimeException | IllegalArgumentException | IllegalStateException malformed) {
            int status = malformed instanceof HttpException refused ? refused.getCode() : 400;
            return gate.trouble(
                    status,
                    status == 413
                            ? "The form is too long. For a long list of users there is: hexline onboard --csv FILE"
                            : "The address or the form is not written as it should be.");
        }
        Page page = answer(visit, cookies(request));
        withFile.ifPresent(MultipartForm::drain);
        return page;
    }

    private static Optional<MultipartForm> withFile(Request request) {
        return isPost(request) && isOf(FORM_WITH_FILE, request)
                ? Optional.of(MultipartForm.begin(
                        Content.Source.asInputStream(request),
                        request.getHeaders().get(HttpHeader.CONTENT_TYPE)))
                : Optional.empty();
    }

    private Page answer(Visit visit, Map<String, String> cookies) {
        try {
            return gate.answer(visit, cookies);
        } catch (RuntimeException | Error defect) {
            LOG.error("A page failed", defect);
            return gate.trouble(500, "It was logged" + logged() + ".");
        }
    }

    /** By what it is found in the log. */
    private static String logged() {
        return Optional.ofNullable(MDC.get(TRACKING_ID))
                .map(id -> " under " + id)
                .orElse("");
    }

    private static Map<String, String> cookies(Request request) {
        return Request.getCookies(request).stream()
                .collect(Collectors.toMap(HttpCookie::getName, HttpCookie::getValue, (first, second) -> first));
    }

    private static boolean isPost(Request request) {
        return HttpMethod.POST.is(request.getMethod());
    }

    private static boolean isOf(String mediaType, Request request) {
        String type = request.getHeaders().get(HttpHeader.CONTENT_TYPE);
        return type != null && type.startsWith(mediaType);
    }

    private static ImmutableListMultimap<String, String> fields(Request request) {
        Fields fields = isPost(request)
                ? FormFields.getFields(request, MOST_FIELDS, LONGEST_FORM)
                : Request.extractQueryParameters(request, StandardCharsets.UTF_8);
        return fields.stream()
                .collect(ImmutableListMultimap.flatteningToImmutableListMultimap(
                        Fields.Field::getName, field -> field.getValues().stream()));
    }

    private Visit visit(Request request, String path, Optional<MultipartForm> withFile) {
        List<String> parts = PARTS.splitToStream(path.substring(Page.ROOT.length()))
                .map(URIUtil::decodePath)
                .map(PathPart::read)
                .toList();
        return new Visit(
                request.getMethod(),
                request.getHttpURI().getPathQuery(),
                request.isSecure(),
                beside.isOnThisMachine().test(request),
                request.getHeaders().contains(OF_SCRIPT),
                Origin.of(request),
                parts,
                withFile.map(MultipartForm::fields).orElseGet(() -> fields(request)),
                withFile.flatMap(MultipartForm::upload));
    }

    private void send(Request request, Response response, Page page, Callback callback) {
        Sending.secure(response);
        boolean follows = HttpMethod.GET.is(request.getMethod()) && page.live().isPresent();
        if (!follows) {
            Sending.write(request, response, page, callback);
        } else if (!streams.begin(page.live().get(), follower(request), request, response, callback)) {
            Sending.write(request, response, tooMany(), callback);
        }
    }

    private Follower follower(Request request) {
        String session = cookies(request).getOrDefault(Gate.COOKIE, "");
        return new Follower(session, () -> gate.isIn(session));
    }

    private Page tooMany() {
        return gate.trouble(429, "Too many pages are followed live. Close some of them.");
    }
}
