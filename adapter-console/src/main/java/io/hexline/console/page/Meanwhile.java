package io.hexline.console.page;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.hexline.console.http.Visit;
import java.util.List;
import java.util.Map;

/**
 * Fields of a form that show what is known of something, which others can have changed since: only what is typed otherwise
 * than it was shown is a change, and all the rest stays as it is now.
 *
 * @param now what is known by now, by field
 */
public record Meanwhile(Map<String, String> now) {

    private static final String SHOWN = "shown-";

    public Meanwhile {
        now = ImmutableMap.copyOf(now);
    }

    /** What the form has to bring along. */
    public List<Hidden> shown() {
        return now.entrySet().stream()
                .map(field -> new Hidden(SHOWN + field.getKey(), field.getValue()))
                .collect(ImmutableList.toImmutableList());
    }

    /** What was sent, with what is known by now where nothing else was typed. */
    public Visit over(Visit sent) {
        return sent.with(Maps.filterKeys(now, field -> !isTyped(field, sent)));
    }

    /** What is typed here, and what somebody else has changed to something else: a sentence by each such field. */
    public Map<String, String> clashes(Visit sent) {
        return ImmutableMap.copyOf(Maps.transformValues(
                Maps.filterEntries(now, field -> isClash(field.getKey(), field.getValue(), sent)),
                Meanwhile::sentence));
    }

    private boolean isClash(String field, String known, Visit sent) {
        return isTyped(field, sent)
                && !shown(field, sent).equals(known)
                && !sent.field(field).orElse("").equals(known);
    }

    private boolean isTyped(String field, Visit sent) {
        return !sent.field(field).orElse("").equals(shown(field, sent));
    }

    /** Where the form does not say, it was what is known. */
    private String shown(String field, Visit sent) {
        return sent.fields().containsKey(SHOWN + field)
                ? sent.field(SHOWN + field).orElse("")
                : now.getOrDefault(field, "");
    }

    private static String sentence(String known) {
        return "Somebody else has changed this meanwhile: it is " + (known.isEmpty() ? "empty" : known)
                + " now. Save again to have what stands here instead.";
    }
}
