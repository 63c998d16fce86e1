package io.hexline.cli.remote;

import com.fasterxml.jackson.databind.JsonNode;
import io.hexline.application.license.PreviewLicenses.Fate;
import io.hexline.cli.answer.Answer;
import io.hexline.cli.answer.ReportedCode;
import io.hexline.cli.client.LicensePreview;
import io.hexline.cli.client.LicensePreview.Change;
import io.hexline.cli.client.LicensePreview.Place;
import io.hexline.cli.entry.LocationEntry;
import io.hexline.cli.entry.Named;
import io.hexline.cli.id.PublicId;
import io.hexline.domain.license.LicenseDecision.Outcome;
import io.hexline.domain.value.Id.LocationId;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what a request for licenses would come to, as a server says it. */
record PreviewReader(RemoteDirectory directory) {

    Either<Answer, LicensePreview> read(JsonNode body) {
        return value(Outcome.class, body.path("outcome"))
                .flatMap(outcome -> changes(body.path("changes"))
                        .flatMap(changes -> place(body.path("calling"))
                                .flatMap(place -> RemoteLicenseClient.refusals(body)
                                        .map(refusals -> preview(outcome, changes, place, body, refusals)))));
    }

    private static LicensePreview preview(
            Outcome outcome, List<Change> changes, Optional<Place> place, JsonNode body, List<ReportedCode> refusals) {
        return new LicensePreview(
                outcome, changes, place, body.path("callingEnds").asBoolean(), refusals);
    }

    private static Either<Answer, List<Change>> changes(JsonNode array) {
        return Either.traverseRight(FindingReader.stream(array).toList(), PreviewReader::change)
                .map(Seq::asJava);
    }

    private static Either<Answer, Change> change(JsonNode node) {
        return value(Fate.class, node.path("change"))
                .map(fate -> new Change(
                        new Named(
                                PublicId.plain(node.path("id").asText()),
                                node.path("name").asText()),
                        fate,
                        node.path("freeUnits").asInt()));
    }

    private static <E extends Enum<E>> Either<Answer, E> value(Class<E> values, JsonNode node) {
        return Stream.of(values.getEnumConstants())
                .filter(value -> value.name().equals(node.asText()))
                .findFirst()
                .<Either<Answer, E>>map(Either::right)
                .orElseGet(() -> Either.left(NoAnswer.ofTheApi("it does not say what would happen")));
    }

    private Either<Answer, Optional<Place>> place(JsonNode calling) {
        return calling.isMissingNode()
                ? Either.right(Optional.empty())
                : location(PublicId.plain(calling.path("locationId").asText()))
                        .map(location -> Optional.of(
                                new Place(location, text(calling, "phoneNumber"), text(calling, "extension"))));
    }

    /** A location that has gone meanwhile is named by its id. */
    private Either<Answer, Named> location(String id) {
        return LocationId.parse(id)
                .<Answer>mapLeft(wrong -> NoAnswer.ofTheApi("it names no location, " + wrong.message()))
                .flatMap(directory::location)
                .map(found -> found.map(LocationEntry::named).orElseGet(() -> new Named(id, id)));
    }

    private static Optional<String> text(JsonNode node, String field) {
        return Optional.of(node.path(field).asText("")).filter(text -> !text.isEmpty());
    }
}
