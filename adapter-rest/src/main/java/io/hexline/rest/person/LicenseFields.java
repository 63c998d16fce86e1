package io.hexline.rest.person;

import io.hexline.domain.value.Id.LicenseId;
import io.hexline.domain.value.Syntax.Malformed;
import io.hexline.rest.id.WireId;
import io.hexline.rest.json.Fields;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.List;

/** The list {@code licenses}; the documentation's example has several ids in one text, with commas between them. */
final class LicenseFields {

    private LicenseFields() {}

    static List<LicenseId> read(Fields body) {
        return body.values("licenses", LicenseFields::several).stream()
                .flatMap(List::stream)
                .toList();
    }

    private static Either<Malformed, List<LicenseId>> several(String text) {
        return Either.traverseRight(List.of(text.split(",")), id -> WireId.LICENSE.read(id.strip(), LicenseId::parse))
                .map(Seq::asJava);
    }
}
