package io.hexline.rest.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

/** What is wrong with a request, collected while it is read; not for several threads. */
public final class Mistakes {

    /** More than this many help nobody. */
    private static final int MOST = 20;

    private final List<String> sentences = new ArrayList<>();

    /** A sentence that is made only if it is kept. */
    void add(Supplier<String> sentence) {
        if (sentences.size() < MOST) {
            sentences.add(sentence.get());
        }
    }

    public boolean isEmpty() {
        return sentences.isEmpty();
    }

    /** One sentence each; at most {@value #MOST} of them. */
    public List<String> sentences() {
        return Collections.unmodifiableList(sentences);
    }
}
