package io.hexline.postgres.read;

import static io.hexline.postgres.read.Documents.texts;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Maps;
import io.hexline.domain.location.Feature;
import io.hexline.domain.location.TrunkGroup;
import io.hexline.domain.user.DeviceProfile;
import io.hexline.domain.user.Person.Ties;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.world.record.RecordJson;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** What ties a subscriber to others, in the statement of each kind and in one of all. */
final class TieRows {

    static final String LINKED =
            "SELECT s.document, CAST(NULL AS text) COLLATE \"C\" AS name, l.person AS id FROM subscriber_link l"
                    + " JOIN subscriber s ON s.person = l.person WHERE l.target = ?";

    static final String FEATURES = "SELECT f.document, f.name, f.id FROM (SELECT feature FROM feature_member"
            + " WHERE person = ? UNION SELECT id FROM feature WHERE location = ? AND operator = ANY(?)) o"
            + " JOIN feature f ON f.id = o.feature";

    static final String TRUNK_GROUPS = "SELECT t.document, t.name, t.org || ' ' || t.id AS id FROM trunk_group_member m"
            + " JOIN trunk_group t ON t.org = m.org AND t.id = m.trunk_group WHERE m.person = ?";

    static final String DEVICE_PROFILES = "SELECT document, name, id FROM device_profile WHERE id IN"
            + " (SELECT profile FROM device_profile_user WHERE person = ANY(?))";

    /** Of each statement. */
    static final String IN_ORDER = " ORDER BY name, id";

    private static final String ALL = "SELECT kind, document FROM ("
            + String.join(
                    " UNION ALL ",
                    of("linked", LINKED),
                    of("feature", FEATURES),
                    of("trunk group", TRUNK_GROUPS),
                    of("device profile", DEVICE_PROFILES))
            + ") t" + IN_ORDER;

    private TieRows() {}

    private static String of(String kind, String statement) {
        return "SELECT '" + kind + "' AS kind, document, name, id FROM (" + statement + ") k";
    }

    static Object[] features(Subscriber subscriber) {
        return new Object[] {
            subscriber.person().value(),
            subscriber.location().map(LocationId::value).orElse(""),
            texts(subscriber.lines().extensions())
        };
    }

    static Ties of(Handle handle, Subscriber subscriber) {
        String person = subscriber.person().value();
        Object[] features = features(subscriber);
        ImmutableListMultimap<String, String> documents = handle
                .select(ALL, person, features[0], features[1], features[2], person, new String[] {person})
                .map((row, context) -> Maps.immutableEntry(row.getString("kind"), row.getString("document")))
                .stream()
                .collect(ImmutableListMultimap.toImmutableListMultimap(Map.Entry::getKey, Map.Entry::getValue));
        return new Ties(
                read(documents.get("linked"), Subscriber.class),
                read(documents.get("feature"), Feature.class),
                read(documents.get("trunk group"), TrunkGroup.class),
                read(documents.get("device profile"), DeviceProfile.class));
    }

    private static <T> List<T> read(List<String> documents, Class<T> type) {
        return documents.stream()
                .map(document -> RecordJson.read(document, type))
                .toList();
    }
}
