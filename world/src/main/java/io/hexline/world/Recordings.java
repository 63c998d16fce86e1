package io.hexline.world;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import io.hexline.domain.user.CallSettings.RecordingAccount;
import io.hexline.domain.value.Id.PersonId;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What the recording service has.
 *
 * @param vendors those who record calls
 * @param accounts by subscriber
 */
public record Recordings(Set<RecordingVendor> vendors, Map<PersonId, RecordingAccount> accounts) {

    public static final Recordings NONE = new Recordings(Set.of(), Map.of());

    public Recordings {
        vendors = ImmutableSet.copyOf(vendors);
        accounts = ImmutableMap.copyOf(accounts);
    }

    /**
     * A company that records calls.
     *
     * @param seats how many accounts it has room for; empty for any number
     */
    public record RecordingVendor(String name, OptionalInt seats) {}

    /** Without the accounts of those for whom this does not hold. */
    Recordings of(Predicate<PersonId> callers) {
        return withAccounts(Maps.filterKeys(accounts, callers::test));
    }

    public Recordings withAccounts(Map<PersonId, RecordingAccount> newAccounts) {
        return new Recordings(vendors, newAccounts);
    }
}
