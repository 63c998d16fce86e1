package io.hexline.application;

import io.hexline.application.calling.EnableCalling;
import io.hexline.application.calling.ManageInternalDialing;
import io.hexline.application.calling.SetUpPstn;
import io.hexline.application.calling.ShowPstn;
import io.hexline.application.calling.UpdateCalling;
import io.hexline.application.location.CountAtLocation;
import io.hexline.application.location.CreateLocation;
import io.hexline.application.location.FindLocation;
import io.hexline.application.location.ListLocations;
import io.hexline.application.location.ManageFloors;
import io.hexline.application.location.RemoveLocation;
import io.hexline.application.location.UpdateLocation;
import io.hexline.application.schedule.ManageSchedules;
import io.hexline.application.schedule.ShowSchedules;
import io.hexline.application.store.Store;

/** What can be done about locations. */
public record LocationUseCases(
        FindLocation findLocation,
        ListLocations listLocations,
        CountAtLocation countAtLocation,
        CreateLocation createLocation,
        UpdateLocation updateLocation,
        RemoveLocation removeLocation,
        ManageFloors manageFloors,
        EnableCalling enableCalling,
        UpdateCalling updateCalling,
        ShowPstn showPstn,
        SetUpPstn setUpPstn,
        ManageInternalDialing manageInternalDialing,
        ShowSchedules showSchedules,
        ManageSchedules manageSchedules) {

    static LocationUseCases on(Host host) {
        Store store = host.store();
        return new LocationUseCases(
                FindLocation.on(store.locations()),
                ListLocations.on(store.locations()),
                CountAtLocation.on(store.locations(), store.locationUsage()),
                CreateLocation.on(store.locations(), store.unitOfWork(), store.ids()),
                UpdateLocation.on(store.locations(), store.unitOfWork()),
                RemoveLocation.on(store.locations(), store.locationUsage(), store.unitOfWork()),
                ManageFloors.on(store),
                EnableCalling.on(store.locations(), store.unitOfWork()),
                UpdateCalling.on(store, host.collaborators(), host.time()),
                ShowPstn.on(store.locations(), host.collaborators().carrierRecords()),
                SetUpPstn.on(store, host.collaborators(), host.time()),
                ManageInternalDialing.on(store),
                ShowSchedules.on(store.locations()),
                ManageSchedules.on(store));
    }
}
