package io.hexline.console.move;

import com.google.common.base.Strings;
import io.hexline.application.failure.Failure;
import io.hexline.console.http.Visit.Visitor;
import io.hexline.console.move.Movers.Mover;
import io.hexline.console.page.FreeNumbers;
import io.hexline.domain.location.ExtensionVerdict;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Some of the numbers and extensions that nobody has at a location. */
public record FreeLines(List<String> numbers, List<String> extensions) {

    private static final int MOST_NUMBERS = 100;
    private static final int MOST_EXTENSIONS = 60;

    /** After the extension of each user, so many are looked at. */
    private static final int NEIGHBOURS = 4;

    private static final int LONGEST = 9;

    /** Those of a location without calling are none. */
    static Either<Failure, FreeLines> at(LocationId location, List<Mover> movers, Visitor visitor) {
        return new FreeNumbers(location, MOST_NUMBERS, visitor)
                .withMove()
                .flatMap(numbers -> extensions(visitor.org(), location, movers, visitor)
                        .map(extensions -> new FreeLines(numbers, extensions)));
    }

    private static Either<Failure, List<String>> extensions(
            OrgId org, LocationId location, List<Mover> movers, Visitor visitor) {
        List<String> near = movers.stream()
                .map(Mover::extension)
                .filter(extension -> !extension.isEmpty() && extension.length() <= LONGEST)
                .flatMap(FreeLines::near)
                .distinct()
                .toList();
        return visitor.use()
                .numbers()
                .validateExtensions()
                .handle(org, Optional.of(location), near)
                .map(verdicts -> verdicts.stream()
                        .filter(verdict -> verdict.state() == ExtensionVerdict.State.VALID)
                        .map(ExtensionVerdict::written)
                        .limit(MOST_EXTENSIONS)
                        .toList());
    }

    /** Those that follow it, as long as it is. */
    private static Stream<String> near(String extension) {
        return IntStream.rangeClosed(1, NEIGHBOURS)
                .mapToObj(step -> String.valueOf(Long.parseLong(extension) + step))
                .map(next -> Strings.padStart(next, extension.length(), '0'))
                .filter(next -> next.length() == extension.length());
    }
}
