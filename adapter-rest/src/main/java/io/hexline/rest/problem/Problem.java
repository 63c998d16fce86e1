package io.hexline.rest.problem;

import io.hexline.application.failure.PortFailure;
import io.hexline.domain.code.Finding;
import io.hexline.rest.id.WireId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Why a request is not answered as it was hoped for.
 *
 * @param status of HTTP, 400 or more
 * @param message the headline
 * @param details at least one
 * @param headers that the answer carries besides the usual ones
 * @param cause what the log is told and the caller is not
 */
public record Problem(
        int status, String message, List<Detail> details, Map<String, String> headers, Optional<String> cause) {

    /**
     * One reason.
     *
     * @param code a documented one, or the status
     */
    public record Detail(String code, String text) {

        public static Detail of(Finding finding) {
            return new Detail(finding.code().id(), finding.text(WireId::text));
        }
    }

    public Problem {
        details = List.copyOf(details);
        headers = Map.copyOf(headers);
    }

    public static Problem of(int status, String message) {
        return new Problem(
                status, message, List.of(new Detail(String.valueOf(status), message)), Map.of(), Optional.empty());
    }

    /**
     * A request that cannot be understood.
     *
     * @param reasons one sentence each, at least one
     */
    public static Problem invalid(List<String> reasons) {
        List<Detail> details =
                reasons.stream().map(reason -> new Detail("400", reason)).toList();
        return new Problem(400, reasons.get(0), details, Map.of(), Optional.empty());
    }

    public static Problem invalid(String reason) {
        return invalid(List.of(reason));
    }

    public Problem withHeader(String name, String value) {
        return new Problem(status, message, details, Map.of(name, value), cause);
    }

    Problem causedBy(PortFailure failure) {
        return new Problem(status, message, details, headers, Optional.of(failure.message()));
    }
}
