package io.hexline.domain.code;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import io.hexline.domain.value.EditDistance;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The whole catalogue, read off the families of {@link Code}. */
public final class Codes {

    private static final ImmutableList<Code> ALL = Arrays.stream(Code.class.getPermittedSubclasses())
            .filter(Class::isEnum)
            .flatMap(family -> Arrays.stream(family.getEnumConstants()))
            .map(Code.class::cast)
            .collect(ImmutableList.toImmutableList());

    private static final ImmutableMap<Code, Integer> POSITION =
            IntStream.range(0, ALL.size()).boxed().collect(ImmutableMap.toImmutableMap(ALL::get, index -> index));

    private static final ImmutableListMultimap<String, Code> BY_ID = Multimaps.index(ALL, Code::id);

    private static final Pattern HTTP_STATUS = Pattern.compile("[1-5]\\d\\d");

    /** The order of the catalogue; a host's own codes come last, by id and name. */
    public static final Comparator<Code> ORDER = Comparator.<Code>comparingInt(
                    code -> POSITION.getOrDefault(code, ALL.size()))
            .thenComparing(Code::id)
            .thenComparing(Code::name);

    private static final int MOST_NEAR = 3;

    private Codes() {}

    /** Every code, in the order of the catalogue. */
    public static List<Code> all() {
        return ALL;
    }

    /**
     * The codes with this id, regardless of case.
     *
     * @return more than one where the documentation gives an id several messages; empty where it has none
     */
    public static List<Code> withId(String id) {
        return BY_ID.get(id.strip().toUpperCase(Locale.ROOT));
    }

    /** The ids and names that somebody may have meant who wrote another: more than half is written alike. */
    public static List<String> near(String written) {
        String wanted = written.strip().toUpperCase(Locale.ROOT);
        return ALL.stream()
                .flatMap(code -> Stream.of(code.id(), code.name()))
                .distinct()
                .filter(text -> EditDistance.between(wanted, text) * 2 < text.length())
                .sorted(Comparator.comparing(text -> EditDistance.between(wanted, text)))
                .limit(MOST_NEAR)
                .toList();
    }

    /** Whether an id is also a status of HTTP, which many other answers have. */
    public static boolean isHttpStatus(String id) {
        return HTTP_STATUS.matcher(id.strip()).matches();
    }

    /**
     * The code that an answer speaks of. Where several share an id, the words decide; so they do where the id is only a
     * status of HTTP.
     *
     * @param words the answer's message, with or without its label
     */
    public static Optional<Code> meantBy(String id, String words) {
        List<Code> sharing = withId(id);
        Optional<Code> saidSo = sharing.stream()
                .filter(code -> code.entry().message().isIn(words))
                .findFirst();
        boolean telling = sharing.size() == 1 && !isHttpStatus(id);
        return saidSo.or(() -> telling ? Optional.of(sharing.get(0)) : Optional.empty());
    }
}
