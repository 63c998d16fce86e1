package io.hexline.world.snapshot.entry;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.hexline.domain.location.CallingProfile.LocationSettings;
import java.util.Optional;

@JsonClassDescription("What is set for the calls of a location that no rule looks at.")
public record LocationSettingsEntry(
        @JsonPropertyDescription("The name that goes with the location's own number. Absent: the organization's.")
        String callingLineName,

        @JsonPropertyDescription("The name that calls to the public network show.")
        String externalCallerIdName,

        @JsonPropertyDescription("Where emergency services find the location.")
        String accessNetworkInfo,

        @JsonPropertyDescription("What is dialled before numbers of the public network.")
        String outsideDialDigit,

        @JsonProperty(defaultValue = "false") @JsonPropertyDescription("Whether that must be dialled.")
        boolean outsideDialDigitEnforced,

        @JsonPropertyDescription("What is dialled before its extensions elsewhere.")
        String routingPrefix,

        @JsonProperty(defaultValue = "60")
        @JsonPropertyDescription(
                "How long a number of a place stands for whoever has made an emergency call there (ELIN).")
        Integer minutesLocated,

        @JsonPropertyDescription("Where calls to extensions that nobody has go. Absent: they fail.")
        RouteEntry unknownExtensions) {

    public LocationSettingsEntry {
        minutesLocated = Absent.or(minutesLocated, 60);
    }

    public static final LocationSettingsEntry DEFAULT = of(LocationSettings.DEFAULT);

    public static LocationSettingsEntry of(LocationSettings settings) {
        return new LocationSettingsEntry(
                settings.callingLineName().orElse(null),
                settings.externalCallerIdName().orElse(null),
                settings.accessNetworkInfo().orElse(null),
                settings.outsideDialDigit().orElse(null),
                settings.outsideDialDigitEnforced(),
                settings.routingPrefix().orElse(null),
                settings.minutesLocated(),
                settings.unknownExtensions().map(RouteEntry::of).orElse(null));
    }

    public LocationSettings settings() {
        return new LocationSettings(
                Optional.ofNullable(callingLineName),
                Optional.ofNullable(externalCallerIdName),
                Optional.ofNullable(accessNetworkInfo),
                Optional.ofNullable(outsideDialDigit),
                outsideDialDigitEnforced,
                Optional.ofNullable(routingPrefix),
                minutesLocated,
                Optional.ofNullable(unknownExtensions).map(RouteEntry::gateway));
    }
}
