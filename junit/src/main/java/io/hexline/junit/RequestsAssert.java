package io.hexline.junit;

import io.hexline.application.control.Journal;
import io.hexline.application.control.Journal.Entry;
import io.hexline.server.control.ControlledServer;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;

/** What is expected of requests: first which are meant, then how many there were. */
public final class RequestsAssert {

    private final String meant;
    private final List<Entry> requests;

    private RequestsAssert(String meant, List<Entry> requests) {
        this.meant = meant;
        this.requests = requests;
    }

    static RequestsAssert of(ControlledServer server) {
        return new RequestsAssert("requests", server.journal().latest(entry -> true, Journal.MOST));
    }

    public RequestsAssert with(String method) {
        return only(" with " + method, entry -> entry.asked().method().equals(method));
    }

    /**
     * Those to this path.
     *
     * @param path as it was asked for, or the template: {@code /v1/people/{personId}}
     */
    public RequestsAssert to(String path) {
        return only(
                " to " + path,
                entry -> entry.asked().path().equals(path)
                        || entry.asked().template().filter(path::equals).isPresent());
    }

    public RequestsAssert answered(int status) {
        return only(" answered with " + status, entry -> entry.answered().status() == status);
    }

    /** Those in whose answer this code is. */
    public RequestsAssert withCode(String code) {
        return only(" with the code " + code, entry -> entry.answered().codes().contains(code));
    }

    /** Those for which nothing is served. */
    public RequestsAssert unserved() {
        return only(" that nothing is served for", Predicate.not(Entry::isServed));
    }

    private RequestsAssert only(String which, Predicate<Entry> wanted) {
        return new RequestsAssert(
                meant + which, requests.stream().filter(wanted).toList());
    }

    public void once() {
        times(1);
    }

    public void never() {
        times(0);
    }

    public void times(int expected) {
        Assertions.assertEquals(expected, requests.size(), this::told);
    }

    public void atLeastOnce() {
        Assertions.assertFalse(requests.isEmpty(), this::told);
    }

    private String told() {
        return requests.stream()
                .map(entry -> "\n  " + RequestsMade.line(entry))
                .collect(Collectors.joining("", meant, ""));
    }

    /** They themselves, in their order. */
    public List<Entry> all() {
        return requests;
    }
}
