package io.hexline.postgres.read;

import static io.hexline.postgres.read.Documents.texts;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Lists;
import com.google.common.collect.Maps;
import io.hexline.domain.location.Feature;
import io.hexline.domain.location.TrunkGroup;
import io.hexline.domain.user.Dependents;
import io.hexline.domain.user.DeviceProfile;
import io.hexline.domain.user.Person.Ties;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.world.record.RecordJson;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * What ties subscribers to others, in the statement of each kind and in one of all. Those for whom somebody is called back can be
 * very many: they are read in parts then, and nothing is kept of them but what they depend by.
 */
final class TieRows {

    static final int PART = 1_000;

    private static final String LINKED =
            "SELECT s.document, l.target AS whose, CAST(NULL AS text) COLLATE \"C\" AS name,"
                    + " l.person AS id FROM subscriber_link l JOIN subscriber s ON s.person = l.person WHERE l.target = ANY(?)"
                    + " ORDER BY l.target, l.person";

    static final String FEATURES = "SELECT f.document, o.person AS whose, f.name, f.id FROM (SELECT person, feature"
            + " FROM feature_member WHERE person = ANY(?) UNION SELECT k.person, a.id"
            + " FROM unnest(CAST(? AS text[]), CAST(? AS text[]), CAST(? AS text[])) AS k (person, location, operator)"
            + " JOIN feature a ON a.location = k.location AND a.operator = k.operator) o JOIN feature f ON f.id = o.feature";

    static final String TRUNK_GROUPS = "SELECT t.document, m.person AS whose, t.name, t.org || ' ' || t.id AS id"
            + " FROM trunk_group_member m JOIN trunk_group t ON t.org = m.org AND t.id = m.trunk_group"
            + " WHERE m.person = ANY(?)";

    private static final String DEVICE_PROFILES = "SELECT d.document, u.person AS whose, d.name, d.id"
            + " FROM device_profile_user u JOIN device_profile d ON d.id = u.profile WHERE u.person = ANY(?)";

    /** Of each statement. */
    static final String IN_ORDER = " ORDER BY name, id";

    private static final String ALL = "SELECT kind, whose, document FROM ("
            + String.join(
                    " UNION ALL ",
                    of(Kind.LINKED, LINKED + " LIMIT " + PART),
                    of(Kind.FEATURE, FEATURES),
                    of(Kind.TRUNK_GROUP, TRUNK_GROUPS),
                    of(Kind.DEVICE_PROFILE, DEVICE_PROFILES))
            + ") t" + IN_ORDER;

    private enum Kind {
        LINKED,
        FEATURE,
        TRUNK_GROUP,
        DEVICE_PROFILE
    }

    private record Of(Kind kind, String whose) {}

    private final Map<String, Subscriber> subscribers;
    private final Map<String, Dependents.Collector> dependents;
    private final ListMultimap<Of, String> documents = ArrayListMultimap.create();
    private int linked;

    private TieRows(Collection<Subscriber> subscribers) {
        this.subscribers =
                Maps.uniqueIndex(subscribers, subscriber -> subscriber.person().value());
        this.dependents =
                Maps.toMap(this.subscribers.keySet(), whose -> new Dependents.Collector(this.subscribers.get(whose)));
    }

    private static String of(Kind kind, String statement) {
        return "SELECT '" + kind + "' AS kind, whose, document, name, id FROM (" + statement + ") k";
    }

    /** What {@link #FEATURES} is asked with. */
    static Object[] features(Collection<Subscriber> subscribers) {
        List<PersonId> operated = new ArrayList<>();
        List<String> locations = new ArrayList<>();
        List<Extension> operators = new ArrayList<>();
        for (Subscriber subscriber : subscribers) {
            for (Extension extension : subscriber.lines().extensions()) {
                operated.add(subscriber.person());
                locations.add(subscriber.location().map(Object::toString).orElse(""));
                operators.add(extension);
            }
        }
        return new Object[] {
            texts(Lists.transform(List.copyOf(subscribers), Subscriber::person)),
            texts(operated),
            texts(locations),
            texts(operators)
        };
    }

    /** By one statement; empty where those are too many who are linked to somebody. */
    static Optional<Map<PersonId, Ties>> atOnce(Handle handle, Collection<Subscriber> subscribers) {
        TieRows rows = new TieRows(subscribers);
        rows.readAll(handle);
        return rows.linked < PART ? Optional.of(rows.ties()) : Optional.empty();
    }

    /** Likewise, however many; in a transaction that sees one moment. */
    static Map<PersonId, Ties> inParts(Handle handle, Collection<Subscriber> subscribers) {
        TieRows rows = new TieRows(subscribers);
        rows.readAll(handle);
        rows.documents.keySet().removeIf(of -> of.kind() == Kind.LINKED);
        handle.select(LINKED, (Object) texts(rows.subscribers.keySet()))
                .setFetchSize(PART)
                .map((row, context) -> Maps.immutableEntry(row.getString("whose"), row.getString("document")))
                .forEach(row -> rows.addLinked(row.getKey(), row.getValue()));
        return rows.ties();
    }

    private void readAll(Handle handle) {
        Object persons = texts(subscribers.keySet());
        Object[] features = features(subscribers.values());
        handle.select(ALL, persons, features[0], features[1], features[2], features[3], persons, persons)
                .map((row, context) -> Maps.immutableEntry(
                        new Of(Kind.valueOf(row.getString("kind")), row.getString("whose")), row.getString("document")))
                .forEach(row -> documents.put(row.getKey(), row.getValue()));
        linked = (int)
                documents.keys().stream().filter(of -> of.kind() == Kind.LINKED).count();
    }

    private void addLinked(String whose, String document) {
        dependents.get(whose).add(RecordJson.read(document, Subscriber.class));
    }

    private Map<PersonId, Ties> ties() {
        documents.entries().stream()
                .filter(entry -> entry.getKey().kind() == Kind.LINKED)
                .forEach(entry -> addLinked(entry.getKey().whose(), entry.getValue()));
        ImmutableMap.Builder<PersonId, Ties> ties = ImmutableMap.builderWithExpectedSize(subscribers.size());
        subscribers.forEach((whose, subscriber) -> ties.put(
                subscriber.person(),
                new Ties(
                        dependents.get(whose).collected(),
                        read(Kind.FEATURE, whose, Feature.class),
                        read(Kind.TRUNK_GROUP, whose, TrunkGroup.class),
                        read(Kind.DEVICE_PROFILE, whose, DeviceProfile.class))));
        return ties.build();
    }

    private <T> List<T> read(Kind kind, String whose, Class<T> type) {
        return documents.get(new Of(kind, whose)).stream()
                .map(document -> RecordJson.read(document, type))
                .toList();
    }
}
