package io.hexline.postgres.write;

import static io.hexline.postgres.write.Locks.isThere;

import io.hexline.domain.user.Person;
import io.hexline.domain.value.Id.LicenseId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.postgres.database.Database;
import io.hexline.postgres.database.Refused;
import io.hexline.postgres.table.Tables;
import io.hexline.postgres.table.Tally;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/**
 * People with what they hold. Units are counted at the end, in one order and with the commit, since all who get a license wait
 * for its row; who becomes a manager is looked for at the end too, since both can come in one commit.
 */
final class PersonRows {

    /** Whose units are 0, the organization does not have; no license goes while the store is open. */
    private static final String HOLD =
            "WITH gone AS (DELETE FROM person_license WHERE person = ? AND NOT license = ANY(?)"
                    + " RETURNING license), come AS (INSERT INTO person_license (org, license, person)"
                    + " SELECT ?, unnest(CAST(? AS text[])), ? ON CONFLICT DO NOTHING RETURNING license)"
                    + " SELECT license, -1 AS units FROM gone UNION ALL SELECT license, 1 FROM come"
                    + " UNION ALL SELECT w.license, 0 FROM unnest(CAST(? AS text[])) AS w (license)"
                    + " WHERE NOT EXISTS (SELECT true FROM license l WHERE l.org = ? AND l.id = w.license)";

    private static final String COUNT =
            "UPDATE license SET held = held + ?, workspaces = workspaces + ? WHERE org = ? AND id = ?";

    /** A license that somebody has got or given back. */
    private record License(String org, String id) implements Comparable<License> {

        private static final Comparator<License> ORDER =
                Comparator.comparing(License::org).thenComparing(License::id);

        @Override
        public int compareTo(License other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * How many more hold a license than before.
     *
     * @param workspaces how many of them are workspaces
     */
    private record Units(int held, int workspaces) {

        private static final Units NONE = new Units(0, 0);

        static Units ofPeople(int held) {
            return new Units(held, 0);
        }

        static Units ofWorkspaces(int held) {
            return new Units(held, held);
        }

        Units plus(Units other) {
            return new Units(held + other.held, workspaces + other.workspaces);
        }
    }

    private final Database database;
    private final Handle handle;
    private final Tallies tallies;
    private final Map<License, Units> units = new TreeMap<>();
    private final Set<PersonId> managers = new HashSet<>();

    PersonRows(Database database, Handle handle, Tallies tallies) {
        this.database = database;
        this.handle = handle;
        this.tallies = tallies;
    }

    Boolean put(Person person) {
        Map<String, Object> before = Tables.PERSON.put(handle, person);
        if (before.isEmpty()) {
            count(person, 1);
        }
        if (Boolean.TRUE.equals(before.get("administers")) && !person.administersFully()) {
            expectAnotherAdministrator(person);
        }
        hold(person, person.holdings().licenses().stream().map(LicenseId::value).toArray(String[]::new));
        Optional<PersonId> manager = person.profile().managerId().filter(other -> !other.equals(person.id()));
        manager.filter(other -> !other.value().equals(before.get("manager"))).ifPresent(managers::add);
        return true;
    }

    /** Whoever is removed has no calling record and no number any more, and is nobody's manager. */
    Boolean remove(Person person) {
        hold(person, new String[0]);
        Map<String, Object> before = Tables.PERSON.remove(handle, person);
        count(person, -1);
        if (isThere(
                handle,
                "SELECT true FROM person WHERE manager = ? LIMIT 1",
                person.id().value())) {
            throw Refused.conflict("manager " + person.id());
        }
        if (Boolean.TRUE.equals(before.get("administers"))) {
            expectAnotherAdministrator(person);
        }
        return true;
    }

    private void count(Person person, int more) {
        tallies.add(Stream.of(Tally.ofPeople(person.org().value())), more);
    }

    /** An organization that has a full administrator who may sign in keeps one. */
    private void expectAnotherAdministrator(Person leaving) {
        String org = leaving.org().value();
        isThere(handle, "SELECT true FROM organization WHERE id = ? FOR NO KEY UPDATE", org);
        if (!isThere(
                handle,
                "SELECT true FROM person WHERE org = ? AND administers AND id <> ? LIMIT 1",
                org,
                leaving.id().value())) {
            throw Refused.conflict("the last full administrator");
        }
    }

    private void hold(Person person, String[] held) {
        String id = person.id().value();
        String org = person.org().value();
        handle.select(HOLD, id, held, org, held, id, held, org)
                .map((row, context) -> Map.entry(row.getString("license"), row.getInt("units")))
                .forEach(changed -> {
                    expectOffered(changed.getValue() != 0);
                    units.merge(new License(org, changed.getKey()), Units.ofPeople(changed.getValue()), Units::plus);
                });
    }

    private static void expectOffered(boolean offered) {
        if (!offered) {
            throw Refused.conflict("license of the organization");
        }
    }

    /**
     * A workspace has another license than before, or none.
     *
     * @param before its id; null for none
     */
    void exchange(OrgId org, Object before, Optional<LicenseId> after) {
        if (before != null) {
            units.merge(new License(org.value(), (String) before), Units.ofWorkspaces(-1), Units::plus);
        }
        after.ifPresent(license -> {
            expectOffered(
                    isThere(handle, "SELECT true FROM license WHERE org = ? AND id = ?", org.value(), license.value()));
            units.merge(new License(org.value(), license.value()), Units.ofWorkspaces(1), Units::plus);
        });
    }

    /** Whoever stays the manager may be gone, since before a removal was told to those who have it. */
    void finish() {
        for (PersonId manager : managers) {
            if (!isThere(handle, "SELECT true FROM person WHERE id = ? FOR KEY SHARE", manager.value())) {
                throw Refused.conflict("manager of a person");
            }
        }
        units.forEach(this::count);
    }

    /** The row is everybody's who has the license: where nothing changes, it is left alone. */
    private void count(License license, Units more) {
        if (!more.equals(Units.NONE)) {
            database.writeLast("license", COUNT, more.held(), more.workspaces(), license.org(), license.id());
        }
    }
}
