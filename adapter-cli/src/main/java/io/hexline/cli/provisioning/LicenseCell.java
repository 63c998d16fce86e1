package io.hexline.cli.provisioning;

import io.hexline.cli.answer.Answer;
import io.hexline.cli.answer.ErrorAnswer;
import io.hexline.cli.answer.Outcome;
import io.hexline.cli.client.Names;
import io.hexline.cli.id.Reference;
import io.hexline.domain.value.Id.LicenseId;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.List;
import java.util.stream.Stream;

/**
 * The licenses in a field of a file: names or ids with semicolons between them. Where no license is called so, spaces stand
 * between several, as they do between ids.
 */
record LicenseCell(String text) {

    Either<Answer, List<LicenseId>> find(Names names) {
        List<String> parts = Stream.of(text.split(";"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        return Either.traverseRight(parts, part -> some(part, names))
                .map(found -> found.flatMap(ids -> ids).asJava());
    }

    private static Either<Answer, List<LicenseId>> some(String part, Names names) {
        if (isOfIds(part)) {
            return words(part, names);
        }
        Either<Answer, List<LicenseId>> whole = one(part, names).map(List::of);
        if (whole.isRight() || whole.getLeft().outcome() != Outcome.MISUSED || !part.contains(" ")) {
            return whole;
        }
        Either<Answer, List<LicenseId>> several = words(part, names);
        return several.isRight() ? several : whole;
    }

    private static boolean isOfIds(String part) {
        return Stream.of(part.split("\\s+"))
                .allMatch(word -> new Reference(word).id().isPresent());
    }

    private static Either<Answer, List<LicenseId>> words(String part, Names names) {
        return Either.traverseRight(List.of(part.split("\\s+")), word -> one(word, names))
                .map(Seq::asJava);
    }

    private static Either<Answer, LicenseId> one(String text, Names names) {
        return Reference.parse(text)
                .<Answer>mapLeft(
                        malformed -> ErrorAnswer.of(Outcome.MISUSED, malformed.message(), "See all: hexline licenses"))
                .flatMap(names::license);
    }
}
