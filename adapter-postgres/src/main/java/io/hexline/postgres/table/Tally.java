package io.hexline.postgres.table;

import io.hexline.domain.number.InventoryNumber.NumberState;
import io.hexline.domain.number.InventoryNumber.NumberType;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Something of which is known how many there are.
 *
 * @param scope the id of an organization, location or group, or the name of a state
 */
public record Tally(String scope, Kind kind) implements Comparable<Tally> {

    private static final Comparator<Tally> ORDER =
            Comparator.comparing(Tally::scope).thenComparing(Tally::kind);

    /** Of what there are so many. */
    public enum Kind {
        PEOPLE,
        USERS_AT_LOCATION,
        NUMBERS_AT_LOCATION,
        NUMBERS,
        FREE_NUMBERS,
        INACTIVE_NUMBERS,
        TOLL_FREE_NUMBERS,
        MOBILE_NUMBERS,
        EXTENSIONS_WITHOUT_NUMBER,
        /** Those that move users, in the state whose name is the scope. */
        JOBS,
        /** Those that do not, likewise. */
        BATCH_JOBS,
        GROUPS,
        GROUP_MEMBERS
    }

    @Override
    public int compareTo(Tally other) {
        return ORDER.compare(this, other);
    }

    public static Tally ofPeople(String org) {
        return new Tally(org, Kind.PEOPLE);
    }

    public static Tally ofGroups(String org) {
        return new Tally(org, Kind.GROUPS);
    }

    public static Tally ofMembers(String group) {
        return new Tally(group, Kind.GROUP_MEMBERS);
    }

    public static Stream<Tally> ofUserAt(Object location) {
        return location == null ? Stream.of() : Stream.of(new Tally((String) location, Kind.USERS_AT_LOCATION));
    }

    /** Where a number with these columns counts. */
    public static Stream<Tally> ofNumber(Map<String, Object> columns) {
        String org = (String) columns.get("org");
        Stream.Builder<Tally> all = Stream.builder();
        all.add(new Tally(org, Kind.NUMBERS));
        if (columns.get("location") != null) {
            all.add(new Tally((String) columns.get("location"), Kind.NUMBERS_AT_LOCATION));
        }
        if (columns.get("owner") == null) {
            all.add(new Tally(org, Kind.FREE_NUMBERS));
        }
        if (columns.get("state").equals(NumberState.INACTIVE.name())) {
            all.add(new Tally(org, Kind.INACTIVE_NUMBERS));
        }
        if (columns.get("type").equals(NumberType.TOLL_FREE.name())) {
            all.add(new Tally(org, Kind.TOLL_FREE_NUMBERS));
        }
        if (columns.get("type").equals(NumberType.MOBILE.name())) {
            all.add(new Tally(org, Kind.MOBILE_NUMBERS));
        }
        return all.build();
    }

    public static Tally ofExtensionWithoutNumber(String org) {
        return new Tally(org, Kind.EXTENSIONS_WITHOUT_NUMBER);
    }

    /**
     * Of jobs in a state.
     *
     * @param state its name
     */
    public static Tally ofJobs(String state) {
        return new Tally(state, Kind.JOBS);
    }

    /** Likewise of jobs that do not move users. */
    public static Tally ofBatchJobs(String state) {
        return new Tally(state, Kind.BATCH_JOBS);
    }
}
