package io.hexline.world.snapshot.entry;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.hexline.domain.user.CallSettings.TimedServices;
import java.util.List;
import java.util.Optional;
import java.util.Set;

@JsonClassDescription("When a person's services take effect.")
public record TimedServicesEntry(
        @JsonPropertyDescription("The person's own schedules.")
        Set<String> schedules,

        @JsonPropertyDescription("The services, and when they take effect.")
        List<CriterionEntry> criteria) {

    public static final TimedServicesEntry NONE = new TimedServicesEntry(null, null);

    @JsonClassDescription("When a service takes effect.")
    public record CriterionEntry(
            @JsonProperty(required = true) @JsonPropertyDescription("The service.")
            String service,

            @JsonPropertyDescription("One of the person's schedules, or else of its location. Absent: always.")
            String schedule) {

        public static CriterionEntry of(TimedServices.Criterion criterion) {
            return new CriterionEntry(criterion.service(), criterion.schedule().orElse(null));
        }

        TimedServices.Criterion criterion() {
            return new TimedServices.Criterion(service, Optional.ofNullable(schedule));
        }
    }

    public TimedServicesEntry {
        schedules = Absent.none(schedules);
        criteria = Absent.none(criteria);
    }

    public static TimedServicesEntry of(TimedServices timed) {
        return new TimedServicesEntry(
                timed.schedules(),
                timed.criteria().stream().map(CriterionEntry::of).toList());
    }

    public TimedServices timed() {
        return new TimedServices(
                schedules, criteria.stream().map(CriterionEntry::criterion).toList());
    }
}
