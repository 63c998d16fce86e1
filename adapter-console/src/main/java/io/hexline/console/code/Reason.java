package io.hexline.console.code;

import io.hexline.application.failure.Failure;
import io.hexline.application.view.FailureView;
import io.hexline.application.view.FindingView;
import io.hexline.console.page.CodeKey;
import io.hexline.domain.code.Finding;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * Why something is not as it was asked for, or what comes with it.
 *
 * @param code its id; empty where there is none
 * @param path the page about the code; empty where there is none
 * @param isError whether it stands in the way
 * @param remedy what to do about it; empty where nothing is to be done
 */
public record Reason(String code, String path, boolean isError, String message, String remedy) {

    public static Reason of(Finding finding) {
        return of(finding, String::valueOf);
    }

    /** @param print writes what the message names, such as a license by its name */
    public static Reason of(Finding finding, Function<Object, String> print) {
        return new Reason(
                finding.code().id(),
                CodeKey.path(finding.code()),
                finding.isError(),
                finding.text(print),
                finding.code().entry().remedy());
    }

    public static List<Reason> all(Collection<Finding> findings) {
        return findings.stream().map(Reason::of).toList();
    }

    /** Why there is no result. */
    public static List<Reason> all(Failure failure) {
        if (failure instanceof Failure.Refused refused) {
            return all(refused.findings());
        }
        FailureView view = FailureView.of(failure);
        return view.findings().isEmpty()
                ? view.messages().stream()
                        .map(message -> new Reason("", "", true, message, view.remedy()))
                        .toList()
                : view.findings().stream().map(Reason::of).toList();
    }

    private static Reason of(FindingView finding) {
        return new Reason(
                finding.code(),
                CodeKey.path(finding.code(), finding.message()).orElse(""),
                true,
                finding.message(),
                finding.remedy());
    }
}
