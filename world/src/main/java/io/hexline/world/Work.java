package io.hexline.world;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.hexline.application.store.OutboxEntry;
import io.hexline.domain.job.BatchJob;
import io.hexline.domain.job.JobWithUsers;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.Id.RegistrationId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.domain.value.Version;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is under way at one moment.
 *
 * @param jobs all of them with all their users, whatever has become of them
 * @param batchJobs likewise, those that do not move users
 * @param outbox what others are still to be told, in the order in which it came
 * @param outside where collaborators are not in step with the store, because something has begun
 */
public record Work(Set<JobWithUsers> jobs, Set<BatchJob> batchJobs, List<OutboxEntry> outbox, Outside outside) {

    public static final Work NONE = new Work(Set.of(), Set.of(), List.of(), Outside.IN_STEP);

    public Work {
        jobs = jobs.stream().map(job -> job.at(Version.NEW)).collect(ImmutableSet.toImmutableSet());
        jobs.forEach(job -> checkArgument(
                job.isWhole(),
                "The counts of job %s are not those of its users",
                job.job().id()));
        batchJobs = batchJobs.stream().map(job -> job.at(Version.NEW)).collect(ImmutableSet.toImmutableSet());
        outbox = outbox.stream().map(entry -> entry.at(Version.NEW)).collect(ImmutableList.toImmutableList());
    }

    public Work withOutside(Outside newOutside) {
        return new Work(jobs, batchJobs, outbox, newOutside);
    }

    /**
     * What collaborators have that the store has not, or not so.
     *
     * @param platform other records of subscribers
     * @param unknownToPlatform subscribers of whom the platform has no record
     * @param billedUsers from where users are billed that call from somewhere else
     * @param billedNumbers likewise, of numbers
     * @param emergencyAddresses from where numbers call for help that are somewhere else
     * @param references the locations that carriers have noted with numbers that are somewhere else
     * @param secondPlaces where carriers have numbers active besides
     * @param missingFiles the paths at which files of users or locations should be
     * @param registrations those of e-mails that have others than the one of their subscriber
     */
    public record Outside(
            Set<Subscriber> platform,
            Set<PersonId> unknownToPlatform,
            Map<PersonId, LocationId> billedUsers,
            Map<PhoneNumber, LocationId> billedNumbers,
            Map<PhoneNumber, LocationId> emergencyAddresses,
            Map<PhoneNumber, LocationId> references,
            Map<PhoneNumber, LocationId> secondPlaces,
            Set<String> missingFiles,
            Map<Email, Registered> registrations) {

        public static final Outside IN_STEP =
                new Outside(Set.of(), Set.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Set.of(), Map.of());

        public Outside {
            platform = platform.stream().map(one -> one.at(Version.NEW)).collect(ImmutableSet.toImmutableSet());
            unknownToPlatform = ImmutableSet.copyOf(unknownToPlatform);
            billedUsers = ImmutableMap.copyOf(billedUsers);
            billedNumbers = ImmutableMap.copyOf(billedNumbers);
            emergencyAddresses = ImmutableMap.copyOf(emergencyAddresses);
            references = ImmutableMap.copyOf(references);
            secondPlaces = ImmutableMap.copyOf(secondPlaces);
            missingFiles = ImmutableSet.copyOf(missingFiles);
            registrations = ImmutableMap.copyOf(registrations);
        }

        /** An e-mail's registrations for calling in an organization; none at all where a subscriber should have one. */
        public record Registered(OrgId org, Set<RegistrationId> registrations) {

            public Registered {
                registrations = ImmutableSet.copyOf(registrations);
            }
        }
    }
}
