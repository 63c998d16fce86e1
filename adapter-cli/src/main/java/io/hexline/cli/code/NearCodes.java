package io.hexline.cli.code;

import io.hexline.domain.code.Code;
import io.hexline.domain.code.Codes;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The codes that somebody may have meant who wrote another one. */
final class NearCodes {

    private static final int MOST = 3;

    private NearCodes() {}

    /** Ids or names of which more than half is written alike; for several words the ids of messages that have most of them. */
    static List<String> to(String text) {
        return text.strip().contains(" ")
                ? alike(CodeSearch.words(text))
                        .map(Code::id)
                        .distinct()
                        .limit(MOST)
                        .toList()
                : Codes.near(text);
    }

    /** The most alike first; none that has no word of these. */
    private static Stream<Code> alike(Set<String> wanted) {
        Comparator<Code> byWords = Comparator.comparing(code -> shared(code, wanted));
        return Codes.all().stream().filter(code -> shared(code, wanted) > 0).sorted(byWords.reversed());
    }

    private static int shared(Code code, Set<String> wanted) {
        return (int) CodeSearch.words(code).stream().filter(wanted::contains).count();
    }
}
