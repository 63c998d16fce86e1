package io.hexline.bootstrap.provisioning;

import io.hexline.application.UseCases;
import io.hexline.application.callback.ManageCallbacks.SetLocationCallbackCommand;
import io.hexline.application.callback.ManageCallbacks.SetUserCallbackCommand;
import io.hexline.application.calling.ManageInternalDialing.SetInternalDialingCommand;
import io.hexline.application.calling.SetUpPstn.SetUpPstnCommand;
import io.hexline.application.failure.Failure;
import io.hexline.application.feature.CreateFeature.CreateFeatureCommand;
import io.hexline.application.line.CreateLine.CreateLineCommand;
import io.hexline.application.location.CreateLocation.CreateLocationCommand;
import io.hexline.application.location.UpdateLocation.UpdateLocationCommand;
import io.hexline.application.number.AddNumbers.AddNumbersCommand;
import io.hexline.application.number.FindAvailableNumbers.AvailableNumbersQuery;
import io.hexline.application.number.NumberPurpose;
import io.hexline.application.routing.ManageRouteGroups.RouteGroupDraft;
import io.hexline.application.routing.ManageTrunks.CallsSetting;
import io.hexline.application.routing.ManageTrunks.CreateTrunkCommand;
import io.hexline.application.store.DeviceFilter;
import io.hexline.application.store.FeatureFilter;
import io.hexline.application.store.GroupFilter;
import io.hexline.application.store.LineHolderFilter;
import io.hexline.application.store.NumberFilter;
import io.hexline.application.store.PeopleFilter;
import io.hexline.application.store.RouteFilter.TrunkFilter;
import io.hexline.application.user.ManageUserNumbers.ChangeNumbersCommand;
import io.hexline.application.user.ManageUserNumbers.NumberToGive;
import io.hexline.domain.license.LicenseOperation;
import io.hexline.domain.location.CallingProfile.PstnConnection.LocalGateway;
import io.hexline.domain.location.Premises;
import io.hexline.domain.location.RouteGroup.RankedTrunk;
import io.hexline.domain.location.TrunkSettings.TrunkType;
import io.hexline.domain.number.InventoryNumber.NumberOwner.FeatureType;
import io.hexline.domain.number.InventoryNumber.NumberState;
import io.hexline.domain.number.InventoryNumber.NumberType;
import io.hexline.domain.user.Subscriber.NonPerson;
import io.hexline.domain.value.Change;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.CarrierId;
import io.hexline.domain.value.Id.WorkspaceId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.domain.value.RingPattern;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/** What is done in the reception, each use case once; all of it succeeds where nothing fails. */
enum UseCaseStory {
    ONBOARD_USER(hexline -> hexline.people()
            .onboardUser()
            .handle(Reception.ACME, List.of(Reception.newUser("cy@acme.example", Reception.calling("103", ""))))
            .flatMap(results -> results.get(0).outcome())),
    ASSIGN_LICENSE(hexline -> hexline.licensing()
            .assignLicenses()
            .handle(Names.assign("bo", Reception.calling("102", Names.FREE_NUMBER.value())))),
    REMOVE_LICENSE(hexline ->
            hexline.licensing().assignLicenses().handle(Names.assign("ada", LicenseOperation.remove(Names.CALLING)))),
    UPDATE_PERSON(hexline -> hexline.people().updatePerson().handle(Names.update())),
    SHOW_NUMBERS_OF_USER(hexline -> hexline.people().manageUserNumbers().show(Names.CALLING_ADA)),
    CHANGE_NUMBERS_OF_USER(hexline -> hexline.people()
            .manageUserNumbers()
            .change(new ChangeNumbersCommand(
                    Names.CALLING_ADA,
                    List.of(),
                    List.of(new NumberToGive(
                            PhoneNumber.Written.of(Names.FREE_NUMBER),
                            Optional.of(new Extension("109")),
                            RingPattern.LONG_LONG,
                            false)),
                    Optional.of(false)))),
    SHOW_CALLBACK_OF_USER(hexline -> hexline.people().manageCallbacks().ofUser(Names.CALLING_ADA)),
    SET_CALLBACK_OF_USER(hexline -> hexline.people()
            .manageCallbacks()
            .setForUser(new SetUserCallbackCommand(
                    Names.CALLING_ADA, Optional.empty(), true, Optional.empty(), Optional.of(true)))),
    SHOW_CALLBACK_OF_LOCATION(hexline -> hexline.people().manageCallbacks().ofLocation(Names.ACME, Names.OSLO)),
    SET_CALLBACK_OF_LOCATION(hexline -> hexline.people()
            .manageCallbacks()
            .setForLocation(new SetLocationCallbackCommand(
                    Names.ACME, Names.OSLO, Optional.of(Names.ADA), OptionalInt.of(90)))),
    REMOVE_PERSON(hexline -> hexline.people().removePerson().handle(Names.ROOT, Names.ACME, Names.ADA)),
    FIND_USER(hexline -> hexline.people().findUser().byId(Names.ACME, Names.ADA)),
    SHOW_TIES(hexline -> hexline.people().showTies().of(Names.ACME, Names.ADA)),
    LIST_PEOPLE(hexline -> hexline.people().listPeople().handle(PeopleFilter.of(Names.ACME), Optional.empty(), 9)),
    CREATE_GROUP(hexline -> hexline.groups().manageGroups().create(Names.ACME, Names.GROUP)),
    LIST_GROUPS(hexline -> hexline.groups().showGroups().list(GroupFilter.of(Names.ACME), 0, 9, 9)),
    LIST_LICENSES(hexline -> hexline.licensing().listLicenses().all(Names.ACME)),
    LIST_HOLDERS(hexline -> hexline.licensing().listLicenses().holders(Names.ACME, Names.CALLING, Optional.empty(), 9)),
    LIST_ORGANIZATIONS(hexline -> hexline.listOrganizations().reachableBy(Names.ROOT)),
    CREATE_LOCATION(hexline -> hexline.locations()
            .createLocation()
            .handle(new CreateLocationCommand(Names.ACME, "Tromso", Names.NORWAY, Premises.UNKNOWN))),
    UPDATE_LOCATION(hexline -> hexline.locations()
            .updateLocation()
            .handle(new UpdateLocationCommand(
                    Names.ACME,
                    Names.OSLO,
                    Optional.of("Christiania"),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Change.keep(),
                    Change.keep(),
                    Change.set("By the harbour")))),
    REMOVE_LOCATION(hexline -> hexline.locations().removeLocation().handle(Names.ACME, Names.BERGEN)),
    ENABLE_CALLING(hexline -> hexline.locations().enableCalling().handle(Names.ACME, Names.BERGEN, "nb_no")),
    UPDATE_CALLING(hexline -> hexline.locations().updateCalling().handle(Names.callingLine())),
    SHOW_PSTN_OPTIONS(hexline -> hexline.locations().showPstn().options(Names.ACME, Names.OSLO)),
    SHOW_PSTN(hexline -> hexline.locations().showPstn().connection(Names.ACME, Names.HAMAR)),
    SET_UP_PSTN(hexline -> hexline.locations()
            .setUpPstn()
            .handle(new SetUpPstnCommand(
                    Names.ACME,
                    Names.OSLO,
                    Optional.of(new CarrierId("telco")),
                    Optional.of(new LocalGateway.Trunk("trunk"))))),
    SHOW_INTERNAL_DIALING(hexline -> hexline.locations().manageInternalDialing().of(Names.ACME, Names.OSLO)),
    SET_INTERNAL_DIALING(hexline -> hexline.locations()
            .manageInternalDialing()
            .set(new SetInternalDialingCommand(
                    Names.ACME, Names.OSLO, Optional.of(true), Optional.of(new LocalGateway.Trunk("trunk"))))),
    CREATE_TRUNK(hexline -> hexline.routing()
            .manageTrunks()
            .create(new CreateTrunkCommand(
                    Names.ACME,
                    "New trunk",
                    Names.OSLO,
                    TrunkType.REGISTERING,
                    Optional.empty(),
                    Optional.empty(),
                    new CallsSetting(Optional.of(300), Optional.empty(), Optional.empty())))),
    LIST_TRUNKS(hexline -> hexline.routing().showTrunks().list(Names.ACME, TrunkFilter.ALL, Optional.empty(), 0, 9)),
    CREATE_ROUTE_GROUP(hexline -> hexline.routing()
            .manageRouteGroups()
            .create(
                    Names.ACME,
                    new RouteGroupDraft("New group", List.of(new RankedTrunk(new LocalGateway.Trunk("trunk"), 1))))),
    LIST_ROUTE_GROUPS(hexline -> hexline.routing().showRouteGroups().list(Names.ACME, "", Optional.empty(), 0, 9)),
    ADD_NUMBERS(hexline -> hexline.numbers()
            .addNumbers()
            .handle(new AddNumbersCommand(
                    Names.ACME,
                    Names.HAMAR,
                    Set.of(PhoneNumber.Written.of(Names.NEW_NUMBER)),
                    NumberType.GEOGRAPHIC,
                    NumberState.ACTIVE))),
    DEACTIVATE_NUMBERS(hexline -> hexline.numbers()
            .activateNumbers()
            .deactivate(Names.ACME, Names.OSLO, Set.of(PhoneNumber.Written.of(Names.FREE_NUMBER)))),
    REMOVE_NUMBERS(hexline -> hexline.numbers()
            .removeNumbers()
            .handle(Names.ACME, Names.OSLO, Set.of(PhoneNumber.Written.of(Names.FREE_NUMBER)))),
    LIST_NUMBERS(
            hexline -> hexline.numbers().listNumbers().handle(NumberFilter.of(Names.ACME), Optional.empty(), 0, 9)),
    FIND_AVAILABLE_NUMBERS(hexline -> hexline.numbers()
            .findAvailableNumbers()
            .handle(
                    new AvailableNumbersQuery(
                            NumberPurpose.SECONDARY, NumberFilter.of(Names.ACME), Optional.of(Names.ADA)),
                    Optional.empty(),
                    0,
                    9)),
    VALIDATE_NUMBERS(
            hexline -> hexline.numbers().validateNumbers().handle(Names.ACME, List.of(Names.FREE_NUMBER.value()))),
    VALIDATE_EXTENSIONS(hexline ->
            hexline.numbers().validateExtensions().handle(Names.ACME, Optional.of(Names.OSLO), List.of("101"))),
    COUNT_NUMBERS(hexline -> hexline.numbers().listNumbers().count(Names.ACME)),
    CREATE_FEATURE(hexline -> hexline.features()
            .createFeature()
            .handle(new CreateFeatureCommand(Names.ACME, Names.OSLO, FeatureType.CALL_QUEUE, Names.support()))),
    UPDATE_FEATURE(hexline ->
            hexline.features().updateFeature().handle(Names.feature(FeatureType.HUNT_GROUP), Names.support())),
    REMOVE_FEATURE(hexline -> hexline.features().removeFeature().handle(Names.feature(FeatureType.HUNT_GROUP))),
    FIND_FEATURE(hexline -> hexline.features().findFeature().byKey(Names.feature(FeatureType.HUNT_GROUP))),
    LIST_FEATURES(hexline -> hexline.features()
            .listFeatures()
            .handle(FeatureFilter.of(Names.ACME, FeatureType.HUNT_GROUP), Optional.empty(), 0, 9)),
    CREATE_LINE(hexline -> hexline.lines()
            .createLine()
            .handle(new CreateLineCommand(Names.ACME, NonPerson.VIRTUAL_LINE, Names.line()))),
    UPDATE_LINE(hexline -> hexline.lines().updateLine().handle(Names.ACME, new WorkspaceId("den"), Names.line())),
    REMOVE_LINE(hexline -> hexline.lines().removeLine().handle(Names.ACME, new WorkspaceId("den"))),
    FIND_LINE(hexline -> hexline.lines().findLine().byId(Names.ACME, new WorkspaceId("den"))),
    LIST_LINES(hexline -> hexline.lines()
            .listLines()
            .handle(LineHolderFilter.of(Names.ACME, NonPerson.WORKSPACE), Optional.empty(), 0, 9)),
    LIST_DEVICES(hexline -> hexline.lines().showDevices().list(DeviceFilter.of(Names.ACME), Optional.empty(), 0, 9)),
    LIST_CARRIER_ACCOUNTS(hexline -> hexline.people().manageCarrierAccounts().list()),
    FIND_CARRIER_ACCOUNT(
            hexline -> hexline.people().manageCarrierAccounts().find(Names.ACME, new Email("taken@acme.example"))),
    RELEASE_CARRIER_ACCOUNT(
            hexline -> hexline.people().manageCarrierAccounts().release(new Email("taken@acme.example")));

    private final Function<UseCases, Either<Failure, ?>> request;

    UseCaseStory(Function<UseCases, Either<Failure, ?>> request) {
        this.request = request;
    }

    Either<Failure, ?> play(UseCases hexline) {
        return request.apply(hexline);
    }
}
