package io.hexline.rest.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The part of a list that is asked for by what comes before it: the list is in the order of a key that never changes, so
 * that nothing is missed or told twice while elements come and go.
 *
 * @param after what the list shows last before the page; empty for the first page
 * @param skip how many elements to leave out then; 0 or more
 * @param max how many elements it has at most, at least 1
 */
public record KeysetPage<K>(Optional<K> after, int skip, int max) {

    /**
     * The page that the parameters {@code cursor}, which links bring along, and {@code max} name.
     *
     * @param key reads the key of an element; empty for a text that is none
     */
    public static <K> Either<Problem, KeysetPage<K>> of(
            Map<String, String> query, PageSize size, Function<String, Optional<K>> key) {
        return after(query.getOrDefault(Links.CURSOR, ""), key)
                .flatMap(after -> size.in(query).map(max -> new KeysetPage<>(after, 0, max)));
    }

    /** The same in a list that is also asked for by {@code start}, which counts from its beginning: a cursor goes before. */
    public static <K> Either<Problem, KeysetPage<K>> counted(
            Map<String, String> query, PageSize size, Function<String, Optional<K>> key) {
        return PageSize.number(query, Links.START, 0, 0)
                .flatMap(start ->
                        of(query, size, key).map(page -> page.after.isPresent() ? page : page.skipping(start)));
    }

    /**
     * The answer with this page.
     *
     * @param found those after the key, in its order; one more than the page holds tells that there is a next page
     * @param key of an element
     * @param body makes the body of the page's elements
     */
    public <T> Answer answer(
            Call.Request request, List<T> found, Function<T, String> key, Function<List<T>, Object> body) {
        List<T> page = found.subList(0, Math.min(found.size(), max));
        Answer answer = Answer.ok(body.apply(page));
        return found.size() > max ? Links.next(answer, next(request, key.apply(page.get(max - 1)))) : answer;
    }

    /** Whether it begins where the list begins. */
    public boolean isFirst() {
        return after.isEmpty() && skip == 0;
    }

    /** Where a page as long as this one is that begins behind so many elements. */
    public String counted(Call.Request request, int start) {
        return Links.to(request, Links.START, "" + start, max);
    }

    /** Where the elements behind this one are. */
    public String next(Call.Request request, String lastKey) {
        String cursor = Base64.getUrlEncoder().withoutPadding().encodeToString(lastKey.getBytes(UTF_8));
        return Links.to(request, Links.CURSOR, cursor, max);
    }

    private KeysetPage<K> skipping(int elements) {
        return new KeysetPage<>(after, elements, max);
    }

    private static <K> Either<Problem, Optional<K>> after(String cursor, Function<String, Optional<K>> key) {
        if (cursor.isEmpty()) {
            return Either.right(Optional.empty());
        }
        Optional<K> after = decoded(cursor).flatMap(key);
        return after.isPresent()
                ? Either.right(after)
                : Either.left(Problem.ofParameter(Links.CURSOR, cursor, "is none that a Link has named"));
    }

    private static Optional<String> decoded(String cursor) {
        try {
            return Optional.of(new String(Base64.getUrlDecoder().decode(cursor), UTF_8));
        } catch (IllegalArgumentException foreign) {
            return Optional.empty();
        }
    }
}
