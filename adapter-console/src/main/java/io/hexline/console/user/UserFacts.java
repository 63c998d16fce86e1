package io.hexline.console.user;

import com.google.common.collect.ImmutableList;
import io.hexline.application.user.UserView;
import io.hexline.console.page.Fact;
import io.hexline.console.page.RoleNames;
import io.hexline.console.page.Words;
import io.hexline.domain.user.Device;
import io.hexline.domain.user.DeviceProfile;
import io.hexline.domain.user.Lines;
import io.hexline.domain.user.Lines.AlternateNumber;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.user.UserGroup;
import java.util.List;
import java.util.stream.Stream;

/** What is said of a user. */
record UserFacts(FoundUser user) {

    List<Fact> person() {
        Person person = user.view().person();
        ImmutableList.Builder<Fact> facts = ImmutableList.builder();
        facts.add(new Fact("E-mail", person.email().value()));
        facts.add(new Fact("Roles", RoleNames.of(person.roles())));
        facts.add(new Fact("May sign in", person.profile().loginEnabled() ? "Yes" : "No"));
        person.profile().title().ifPresent(title -> facts.add(new Fact("Title", title)));
        person.profile().department().ifPresent(department -> facts.add(new Fact("Department", department)));
        return facts.build();
    }

    /** Nothing of somebody who cannot call. */
    List<Fact> calling() {
        UserView view = user.view();
        return view.subscriber().map(subscriber -> calling(view, subscriber)).orElse(List.of());
    }

    private static List<Fact> calling(UserView view, Subscriber subscriber) {
        Lines lines = subscriber.lines();
        ImmutableList.Builder<Fact> facts = ImmutableList.builder();
        view.location().ifPresent(location -> facts.add(new Fact("Location", location.name())));
        lines.number().ifPresent(number -> facts.add(new Fact("Number", number.toString())));
        lines.extension().ifPresent(extension -> facts.add(new Fact("Extension", extension.toString())));
        lines.alternates().forEach(alternate -> facts.add(new Fact("Also reached at", words(alternate))));
        lines.fax().ifPresent(fax -> facts.add(new Fact("Fax", fax.toString())));
        return facts.build();
    }

    private static String words(AlternateNumber alternate) {
        return alternate.number()
                + alternate
                        .extension()
                        .map(extension -> ", extension " + extension)
                        .orElse("");
    }

    /** Of its own, and those that it shares. */
    List<String> devices() {
        Stream<String> own = user.view().subscriber().stream()
                .flatMap(subscriber -> subscriber.devices().stream())
                .map(Device::name);
        Stream<String> shared = user.ties().deviceProfiles().stream().map(profile -> profile.name() + shared(profile));
        return Stream.concat(own, shared).toList();
    }

    private static String shared(DeviceProfile profile) {
        int others = profile.users().size() - 1;
        return others < 1 ? "" : ", shared with " + Words.count(others, "other user");
    }

    /** To what it belongs. */
    List<Fact> memberships() {
        ImmutableList.Builder<Fact> facts = ImmutableList.builder();
        user.ties().features().forEach(feature -> facts.add(new Fact(Words.of(feature.type()), feature.name())));
        user.ties().trunkGroups().forEach(group -> facts.add(new Fact("Trunk group", group.name())));
        user.groups().stream().map(UserGroup::name).forEach(name -> facts.add(new Fact("Group", name)));
        return facts.build();
    }
}
