package io.hexline.console.location;

import com.google.common.collect.ImmutableList;
import io.hexline.console.page.Words;
import io.hexline.domain.carrier.Carrier;
import io.hexline.domain.location.CallingProfile;
import io.hexline.domain.location.CallingProfile.DialPlan.ExtensionLength;
import io.hexline.domain.location.CallingProfile.Infrastructure;
import io.hexline.domain.location.CallingProfile.LocationSettings;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a location is to those who call from it, in sentences. */
record Meaning(FoundLocation found, CallingProfile calling) {

    private static final int MOST_NAMES = 10;

    List<String> sentences() {
        ImmutableList.Builder<String> all = ImmutableList.builder();
        all.add(extensions(calling.dialPlan().extensionLength()));
        dialling(calling.settings(), all);
        all.add(outwards());
        callback(all);
        behind(calling.infrastructure(), all);
        calling.userLimit().ifPresent(limit -> all.add("It has room for " + Words.count(limit, "user") + "."));
        return all.build();
    }

    private static String extensions(ExtensionLength length) {
        return length.min() == length.max()
                ? "Their extensions have " + length.min() + " digits."
                : "Their extensions have " + length.min() + " to " + length.max() + " digits.";
    }

    private static void dialling(LocationSettings settings, ImmutableList.Builder<String> all) {
        settings.routingPrefix()
                .ifPresent(prefix -> all.add("From elsewhere their extensions are dialled behind " + prefix + "."));
        settings.outsideDialDigit()
                .ifPresent(digit -> all.add("They " + (settings.outsideDialDigitEnforced() ? "have to" : "can")
                        + " dial " + digit + " before numbers of the public network."));
        settings.externalCallerIdName().ifPresent(name -> all.add("Calls to outside show the name " + name + "."));
    }

    private String outwards() {
        if (calling.pstn().isEmpty()) {
            return "Nothing connects them to the public network: they reach each other, and nobody outside.";
        }
        Optional<String> shown = calling.numbers().callingLineId().map(Object::toString);
        return "Calls to outside go through "
                + found.pstn()
                        .map(pstn -> pstn.carrier())
                        .map(Carrier::name)
                        .or(found::gateway)
                        .orElse("the carrier of the location")
                + shown.map(number -> ", and show " + number).orElse("") + ".";
    }

    private void callback(ImmutableList.Builder<String> all) {
        calling.ecbnUser()
                .ifPresent(user -> all.add("Emergency services call back "
                        + found.callback()
                                .map(known -> known.person().name().display())
                                .orElse("one of the users")
                        + " where nobody else is named."));
    }

    private void behind(Infrastructure systems, ImmutableList.Builder<String> all) {
        systems.mailServer().ifPresent(server -> all.add("Voice messages are kept by " + server + "."));
        systems.recordingVendor().ifPresent(vendor -> all.add("Calls are recorded by " + vendor + "."));
        calling.offering()
                .services()
                .ifPresent(services -> all.add("They may have no other services than " + some(services) + "."));
        calling.offering()
                .servicePacks()
                .ifPresent(packs -> all.add("They may have no other service packs than " + some(packs) + "."));
    }

    private static String some(Set<String> names) {
        return names.isEmpty()
                ? "none"
                : names.stream().sorted().limit(MOST_NAMES).collect(Collectors.joining(", "))
                        + (names.size() > MOST_NAMES ? " and " + (names.size() - MOST_NAMES) + " more" : "");
    }
}
