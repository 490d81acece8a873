package nl.leerkring.network.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.List;
import java.util.stream.Collectors;
import nl.leerkring.access.AccountSummary;
import nl.leerkring.audience.Reader;
import nl.leerkring.audience.RegionId;
import nl.leerkring.network.Coordinator;
import nl.leerkring.ui.Empty;
import nl.leerkring.ui.FormDialog;
import nl.leerkring.ui.Icon;
import nl.leerkring.ui.Part;
import nl.leerkring.ui.Row;

/** Who coordinates a region; administrators appoint and relieve them. */
class CoordinatorPart extends Part {

    private final transient RegionServices services;
    private final transient Reader reader;
    private final RegionId region;
    private final Button appoint;
    private transient List<AccountSummary> people = List.of();

    CoordinatorPart(String heading, RegionId region, RegionServices services, Reader reader) {
        super(heading);
        this.region = region;
        this.services = services;
        this.reader = reader;
        this.appoint =
                new Button(getTranslation("network.ui.CoordinatorPart.appoint"), new Icon("plus"), click -> askWhom());
        if (reader.administrator()) {
            offering(appoint);
        } else {
            saying(getTranslation("network.ui.CoordinatorPart.byAdministrator"));
        }
    }

    /** Shows who coordinates; of these people somebody may be appointed. */
    void show(List<AccountSummary> peopleOfRegion) {
        people = peopleOfRegion;
        showAnew();
    }

    private void showAnew() {
        var coordinators = services.coordination().of(region, reader);
        appoint.setVisible(!people.isEmpty());
        show(
                coordinators.stream().map(this::row).toList(),
                new Empty(
                        "me",
                        getTranslation("network.ui.CoordinatorPart.none"),
                        getTranslation(
                                "network.ui.CoordinatorPart." + (people.isEmpty() ? "peopleFirst" : "noneHelp"))));
    }

    private Row row(Coordinator coordinator) {
        var row = new Row(coordinator.name());
        if (reader.administrator()) {
            row.offering(relieve(coordinator));
        }
        return row;
    }

    private Button relieve(Coordinator coordinator) {
        var button = new Button(getTranslation("network.ui.CoordinatorPart.relieve"), click -> {
            services.coordination().relieve(coordinator.person(), region, reader);
            showAnew();
        });
        button.setAriaLabel(getTranslation("network.ui.CoordinatorPart.relieveWhom", coordinator.name()));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private void askWhom() {
        var already = services.coordination().of(region, reader).stream()
                .map(Coordinator::person)
                .collect(Collectors.toSet());
        var form = new AppointForm(people.stream()
                .filter(person -> person.enabled() && !already.contains(person.person()))
                .toList());
        new FormDialog(
                        getTranslation("network.ui.CoordinatorPart.appoint"),
                        getTranslation("network.ui.CoordinatorPart.appointNow"),
                        form,
                        this::appoint)
                .open();
    }

    private boolean appoint(AppointForm.Filled filled) {
        services.coordination().appoint(filled.person().person(), region, reader);
        showAnew();
        return true;
    }
}
