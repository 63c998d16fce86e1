package io.hexline.world.snapshot.entry;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import io.hexline.domain.location.Feature;
import io.hexline.domain.location.Feature.Further;
import io.hexline.domain.location.Feature.FurtherNumber;
import io.hexline.domain.number.InventoryNumber.NumberOwner.FeatureType;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id;
import io.hexline.domain.value.Id.FeatureId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.Id.VirtualLineId;
import io.hexline.domain.value.Id.WorkspaceId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.domain.value.RingPattern;
import io.hexline.domain.value.Version;
import java.util.List;
import java.util.Optional;
import java.util.Set;

@JsonClassDescription("Something at a location that can be called and is no user.")
public record FeatureEntry(
        @JsonProperty(required = true) @JsonPropertyDescription("Identifies the feature, over all organizations.")
        FeatureId id,

        @JsonProperty(required = true) @JsonPropertyDescription("What it does with a call.")
        FeatureType type,

        @JsonProperty(required = true) @JsonPropertyDescription("What it is called.")
        String name,

        @JsonPropertyDescription("Its extension, which nobody else at the location can have.")
        Extension extension,

        @JsonPropertyDescription("Its number.") PhoneNumber phoneNumber,

        @JsonPropertyDescription(
                "Further numbers of a hunt group, a call queue or an auto attendant. Other features have none.")
        List<FurtherNumberEntry> alternateNumbers,

        @JsonPropertyDescription(
                "The people who belong to a hunt group, a call queue, a pickup or paging group: all of them"
                        + " call. Other features have none.")
        Set<PersonId> members,

        @JsonPropertyDescription("The workspaces that belong to it beside its members: all of them call.")
        Set<WorkspaceId> workspaces,

        @JsonPropertyDescription("The virtual lines that belong to it beside its members.")
        Set<VirtualLineId> virtualLines,

        @JsonPropertyDescription("Who pages with a paging group. Other features have nobody.")
        OriginatorsEntry originators,

        @JsonPropertyDescription(
                "The extension to which an auto attendant transfers callers who ask for a person. Other"
                        + " features have none.")
        Extension operator,

        @JsonPropertyDescription("What else is set for it; no rule looks at it.")
        List<SettingEntry> settings) {

    @JsonClassDescription("A further number of a feature.")
    public record FurtherNumberEntry(
            @JsonProperty(required = true) @JsonPropertyDescription("The number.")
            PhoneNumber phoneNumber,

            @JsonProperty(defaultValue = "NORMAL") @JsonPropertyDescription("How calls to it ring.")
            RingPattern ringPattern) {

        public FurtherNumberEntry {
            ringPattern = Absent.or(ringPattern, RingPattern.NORMAL);
        }
    }

    @JsonClassDescription("Who pages with a paging group: all of them call.")
    public record OriginatorsEntry(
            @JsonPropertyDescription("People.") Set<PersonId> people,
            @JsonPropertyDescription("Workspaces.") Set<WorkspaceId> workspaces,
            @JsonPropertyDescription("Virtual lines.") Set<VirtualLineId> virtualLines) {

        private static final OriginatorsEntry NOBODY = new OriginatorsEntry(Set.of(), Set.of(), Set.of());

        public OriginatorsEntry {
            people = Absent.none(people);
            workspaces = Absent.none(workspaces);
            virtualLines = Absent.none(virtualLines);
        }

        private static OriginatorsEntry of(Set<Id> ids) {
            return new OriginatorsEntry(
                    some(ids, PersonId.class), some(ids, WorkspaceId.class), some(ids, VirtualLineId.class));
        }

        public boolean isNobody() {
            return equals(NOBODY);
        }

        private Set<Id> ids() {
            return ImmutableSet.copyOf(Iterables.concat(people, workspaces, virtualLines));
        }
    }

    public FeatureEntry {
        alternateNumbers = Absent.none(alternateNumbers);
        workspaces = Absent.none(workspaces);
        virtualLines = Absent.none(virtualLines);
        originators = Absent.or(originators, OriginatorsEntry.NOBODY);
        members = Absent.none(members);
        settings = Absent.none(settings);
    }

    public static FeatureEntry of(Feature feature) {
        return new FeatureEntry(
                feature.id(),
                feature.type(),
                feature.name(),
                feature.extension().orElse(null),
                feature.number().orElse(null),
                feature.further().alternates().stream()
                        .map(further -> new FurtherNumberEntry(further.number(), further.ring()))
                        .toList(),
                feature.members(),
                some(feature.further().lines(), WorkspaceId.class),
                some(feature.further().lines(), VirtualLineId.class),
                OriginatorsEntry.of(feature.further().originators()),
                feature.operator().orElse(null),
                SettingEntry.of(feature.settings()));
    }

    public Feature feature(LocationId location) {
        return new Feature(
                id,
                location,
                type,
                name,
                Optional.ofNullable(extension),
                Optional.ofNullable(phoneNumber),
                members,
                Optional.ofNullable(operator),
                further(),
                SettingEntry.settings(settings),
                Version.NEW);
    }

    private Further further() {
        return new Further(
                alternateNumbers.stream()
                        .map(number -> new FurtherNumber(number.phoneNumber(), number.ringPattern()))
                        .toList(),
                ImmutableSet.copyOf(Iterables.concat(workspaces, virtualLines)),
                originators.ids());
    }

    private static <T extends Id> Set<T> some(Set<Id> ids, Class<T> kind) {
        return ImmutableSet.copyOf(Iterables.filter(ids, kind));
    }
}
