package io.hexline.console.page;

import com.google.common.collect.ImmutableList;
import io.hexline.console.http.Visit;
import java.util.List;
import java.util.Set;

/** What an address asks for that a list does not know, so that nobody takes it for an answer to that. */
public final class Ignored {

    private static final int LONGEST = 100;

    private final Visit visit;
    private final ImmutableList.Builder<String> said = ImmutableList.builder();

    /**
     * Begins with the fields that there are not.
     *
     * @param known those that there are
     */
    public Ignored(Visit visit, Set<String> known) {
        this.visit = visit;
        visit.fields().keySet().stream()
                .filter(field -> !known.contains(field))
                .forEach(field -> said.add("This list cannot be asked for “" + brief(field) + "”; it is left out."));
    }

    /** Likewise with the value of a field, unless it is understood, or none was given. */
    public Ignored unless(boolean isUnderstood, String field) {
        visit.field(field)
                .filter(value -> !isUnderstood)
                .ifPresent(value ->
                        said.add("“" + brief(value) + "” is nothing that " + field + " can be; it is left out."));
        return this;
    }

    /** Likewise with what a field names, unless it is there: nothing is of what there is not. */
    public Ignored unlessThere(boolean isThere, String field) {
        visit.field(field)
                .filter(value -> !isThere)
                .ifPresent(
                        value -> said.add("There is no " + field + " “" + brief(value) + "”, so that nothing fits."));
        return this;
    }

    private static String brief(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }

    /** In sentences; none where all is understood. */
    public List<String> sentences() {
        return said.build();
    }
}
