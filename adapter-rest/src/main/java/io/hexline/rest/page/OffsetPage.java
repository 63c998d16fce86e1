package io.hexline.rest.page;

import io.hexline.rest.call.Answer;
import io.hexline.rest.call.Incoming;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The part of a list that is asked for by its place, {@code start} and {@code max}.
 *
 * @param start how many elements come before it
 * @param max how many it has at most, at least 1
 */
public record OffsetPage(int start, int max) {

    /** The page that the parameters name. */
    public static Either<Problem, OffsetPage> of(Map<String, String> query, PageSize size) {
        return PageSize.number(query, "start", 0, 0)
                .flatMap(start -> size.in(query).map(max -> new OffsetPage(start, max)));
    }

    /**
     * The answer with this page.
     *
     * @param found from {@code start} on; one element more than the page holds tells that there is a next page
     * @param body makes the body of the page's elements
     */
    public <T> Answer answer(Incoming incoming, List<T> found, Function<List<T>, Object> body) {
        Answer answer = Answer.ok(body.apply(found.stream().limit(max).toList()));
        return found.size() > max ? Links.next(answer, next().address(incoming)) : answer;
    }

    /** Where this page of the same list is. */
    public String address(Incoming incoming) {
        return Links.to(incoming, "start", "" + start, max);
    }

    public OffsetPage next() {
        return new OffsetPage(start + max, max);
    }

    /** The page before, which may overlap; none before the first. */
    public Optional<OffsetPage> previous() {
        return start == 0 ? Optional.empty() : Optional.of(new OffsetPage(Math.max(0, start - max), max));
    }
}
