package io.hexline.rest.page;

import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The part of a list that is asked for by its place, as RFC 7644, 3.4.2.4 has it.
 *
 * @param start which element is the first of the page, from 1
 * @param count how many it has at most, from 0
 */
public record IndexedPage(int start, int count) {

    private static final String START_INDEX = "startIndex";
    private static final String COUNT = "count";

    /** "A value less than 1 SHALL be interpreted as 1", and a negative count as none. */
    public static Either<Problem, IndexedPage> of(Map<String, String> query, PageSize size) {
        return number(query, START_INDEX, 1)
                .flatMap(start -> number(query, COUNT, size.usual())
                        .map(count -> new IndexedPage(Math.max(start, 1), Math.min(Math.max(count, 0), size.most()))));
    }

    private static Either<Problem, Integer> number(Map<String, String> query, String name, int usual) {
        Optional<String> text = Optional.ofNullable(query.get(name)).filter(some -> !some.isBlank());
        try {
            return Either.right(text.map(Integer::parseInt).orElse(usual));
        } catch (NumberFormatException wrong) {
            return Either.left(Problem.ofParameter(name, text.orElseThrow(), "is no number"));
        }
    }

    /** How many elements come before it. */
    public int skip() {
        return start - 1;
    }

    /** Its part of a whole list. */
    public <T> List<T> of(List<T> all) {
        return all.stream().skip(skip()).limit(count).toList();
    }

    /** The answer with this page of so many elements, and a link to the next. */
    public Answer answer(Call.Request request, int total, Object body) {
        return answer(request, total, count, body);
    }

    /**
     * Likewise, where the page can end early.
     *
     * @param told how many elements it has
     */
    public Answer answer(Call.Request request, int total, int told, Object body) {
        Answer answer = Answer.ok(body);
        boolean more = told > 0 && (long) skip() + told < total;
        return more ? Links.next(answer, next(request, told)) : answer;
    }

    private String next(Call.Request request, int told) {
        return Links.to(request, Map.of(START_INDEX, "" + (start + told), COUNT, "" + count));
    }
}
