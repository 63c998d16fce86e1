package io.hexline.postgres.read;

import io.hexline.application.store.NumberUse;
import io.hexline.domain.location.Feature;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.number.InventoryNumber.NumberOwner;
import io.hexline.domain.user.LineHolder;
import io.hexline.domain.user.Lines;
import io.hexline.domain.user.Subscriber;
import io.hexline.world.record.RecordJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Function;

/** Owners of numbers and extensions, of rows that have a {@code document}, and the {@code display_name} of a person. */
final class Owners {

    private Owners() {}

    /** The record of a number, with its owner under the name of now. */
    static InventoryNumber number(ResultSet row) throws SQLException {
        InventoryNumber number = RecordJson.read(row.getString("document"), InventoryNumber.class);
        String name = row.getString("display_name");
        return number.owner()
                .flatMap(NumberOwner::person)
                .filter(person -> name != null)
                .map(person -> number.ownedBy(new NumberOwner.User(person, name)))
                .orElse(number);
    }

    /** The owner of an extension, under the name of now. */
    static NumberOwner owner(ResultSet row) throws SQLException {
        NumberOwner owner = RecordJson.read(row.getString("document"), NumberOwner.class);
        String name = row.getString("display_name");
        return owner.person()
                .filter(person -> name != null)
                .<NumberOwner>map(person -> new NumberOwner.User(person, name))
                .orElse(owner);
    }

    /** The lines of a number's owner, which is a subscriber, a feature, a workspace or a virtual line. */
    static Lines lines(ResultSet row) throws SQLException {
        Optional<Lines> user = part(row, "subscriber", Subscriber.class, Subscriber::lines);
        Optional<Lines> feature = part(row, "feature", Feature.class, NumberUse::lines);
        Optional<Lines> holder = part(row, "line_holder", LineHolder.class, LineHolder::lines);
        return user.or(() -> feature).or(() -> holder).orElse(Lines.NONE);
    }

    private static <T> Optional<Lines> part(ResultSet row, String column, Class<T> type, Function<T, Lines> lines)
            throws SQLException {
        return Optional.ofNullable(row.getString(column))
                .map(document -> RecordJson.read(document, type))
                .map(lines);
    }
}
