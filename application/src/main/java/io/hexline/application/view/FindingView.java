package io.hexline.application.view;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.hexline.domain.code.Code.CodeEntry;
import io.hexline.domain.code.Finding;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * A code that holds.
 *
 * @param code the published id, for example {@code 4202}; a number in all cases but {@code BATCH-400}
 * @param kind {@code error} for what forbids it, {@code impact} for what changes besides
 * @param message the documented one, filled in
 * @param remedy what can be done about it
 * @param evidence what the message is filled in with, by the names of its parameters; a list each, of one value or more
 */
public record FindingView(String code, String kind, String message, String remedy, Map<String, List<String>> evidence) {

    static final String ERROR = "error";

    public FindingView {
        evidence = ImmutableMap.copyOf(Maps.transformValues(evidence, ImmutableList::copyOf));
    }

    public static FindingView of(Finding finding) {
        CodeEntry entry = finding.code().entry();
        return new FindingView(
                entry.id(),
                finding.isError() ? ERROR : "impact",
                finding.text(),
                entry.remedy(),
                Maps.transformValues(finding.evidence().values(), FindingView::texts));
    }

    /** Each of them, in order. */
    public static List<FindingView> all(Collection<Finding> findings) {
        return findings.stream().map(FindingView::of).toList();
    }

    private static List<String> texts(Object value) {
        return value instanceof List<?> many
                ? many.stream().map(String::valueOf).toList()
                : List.of(String.valueOf(value));
    }
}
