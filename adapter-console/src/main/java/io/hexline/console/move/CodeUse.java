package io.hexline.console.move;

import com.google.common.collect.ImmutableList;
import io.hexline.console.page.CodeKey;
import io.hexline.domain.code.Code;
import io.hexline.domain.code.Codes;
import io.hexline.domain.code.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is found of several users, told once for all of whom it is found.
 *
 * @param path of the page of the code
 * @param message the one that all have, or where they differ, what the catalogue says of the code
 * @param named the first of those whom it concerns
 * @param others the rest of them
 */
public record CodeUse(
        String path,
        String id,
        boolean isError,
        String message,
        String remedy,
        List<String> named,
        List<String> others) {

    private static final int NAMED = 5;

    /**
     * What is found of one user.
     *
     * @param who its name
     */
    record Found(String who, List<Finding> findings) {}

    /** Errors first, both in the order of the catalogue. */
    static List<CodeUse> of(List<Found> all) {
        Map<Code, List<String>> who = new LinkedHashMap<>();
        Map<Code, List<String>> texts = new LinkedHashMap<>();
        for (Found one : all) {
            for (Finding finding : one.findings()) {
                who.computeIfAbsent(finding.code(), any -> new ArrayList<>()).add(one.who());
                texts.computeIfAbsent(finding.code(), any -> new ArrayList<>()).add(finding.text());
            }
        }
        return who.keySet().stream()
                .sorted(Codes.ORDER)
                .map(code -> of(code, who.get(code), texts.get(code)))
                .sorted(Comparator.comparing(use -> !use.isError()))
                .collect(ImmutableList.toImmutableList());
    }

    private static CodeUse of(Code code, List<String> who, List<String> texts) {
        boolean alike = texts.stream().distinct().count() == 1;
        List<String> distinct = who.stream().distinct().toList();
        int named = Math.min(NAMED, distinct.size());
        return new CodeUse(
                path(code),
                code.id(),
                code.entry().kind() == Code.CodeEntry.Kind.ERROR,
                alike ? texts.get(0) : code.entry().statement(),
                code.entry().remedy(),
                distinct.subList(0, named),
                distinct.subList(named, distinct.size()));
    }

    /** Of the page that says everything about a code. */
    static String path(Code code) {
        return CodeKey.path(code);
    }

    /** The first of those whom it concerns, as a reader would say it. */
    public String who() {
        return String.join(", ", named);
    }
}
