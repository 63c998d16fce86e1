package io.hexline.rest.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What is wrong with a request, collected while it is read; not for several threads. */
public final class Mistakes {

    /** More than this many help nobody. */
    private static final int MOST = 20;

    private final List<String> sentences = new ArrayList<>();

    void add(String sentence) {
        if (sentences.size() < MOST) {
            sentences.add(sentence);
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
