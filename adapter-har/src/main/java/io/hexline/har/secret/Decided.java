package io.hexline.har.secret;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** What was decided about a name or another short text: recordings have the same ones again and again. */
public final class Decided<T> {

    private static final int MOST = 10_000;
    private static final int LONGEST = 200;

    private final Function<String, T> decide;
    private final Map<String, T> known = new ConcurrentHashMap<>();

    public Decided(Function<String, T> decide) {
        this.decide = decide;
    }

    public T of(String text) {
        T before = known.get(text);
        return before == null ? decide(text) : before;
    }

    private T decide(String text) {
        T decided = decide.apply(text);
        if (known.size() >= MOST) {
            known.clear();
        }
        if (text.length() <= LONGEST) {
            known.put(text, decided);
        }
        return decided;
    }
}
