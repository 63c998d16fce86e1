package io.hexline.har.kept;

import java.util.HashMap;
import java.util.Map;

/** Numbers for values that are not kept, so that the same value is known again. */
public final class Numbered {

    private static final int MOST = 10_000;

    private static final int LONGEST = 300;

    private final Map<String, Integer> known = new HashMap<>();
    private int last;

    /** Where there are too many of them, each time is a new one. */
    int of(String value) {
        Integer before = known.get(value);
        if (before != null) {
            return before;
        }
        last++;
        if (known.size() < MOST && value.length() <= LONGEST) {
            known.put(value, last);
        }
        return last;
    }

    /** In place of the e-mail or the id of somebody. */
    public String somebody(String value) {
        if (Kind.isOne(value)) {
            return value;
        }
        Kind kind = value.indexOf('@') > 0 ? Kind.EMAIL : Kind.ID;
        return kind.of(value, of(value));
    }
}
