package nl.leerkring.interchange.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import nl.leerkring.access.CurrentReader;
import nl.leerkring.audience.Reader;
import nl.leerkring.interchange.ImportChoices;
import nl.leerkring.interchange.ImportFile;
import nl.leerkring.interchange.ImportJob;
import nl.leerkring.interchange.ImportJob.Progress;
import nl.leerkring.interchange.ImportJob.State;
import nl.leerkring.interchange.ImportPreview;
import nl.leerkring.ui.AdministratorScreen;
import nl.leerkring.ui.Notice;
import nl.leerkring.ui.Page;
import org.jspecify.annotations.Nullable;

/** Bringing in a file of contributions: send it, say what its columns hold, see what came of it. */
@Route(InterchangeNavigation.IMPORT)
@PermitAll
class ImportView extends Page implements BeforeEnterObserver {

    private final transient ImportServices services;
    private final transient CurrentReader current;
    private transient Reader reader = Reader.visitor();
    private final Div step = new Div();
    private transient Runnable stopFollowing = () -> {};
    private transient @Nullable ImportFile waiting;

    ImportView(ImportServices services, CurrentReader current) {
        this.services = services;
        this.current = current;
        step.addClassName("import");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        reader = current.get();
        reader.requireAdministrator();
        begin(say("title")).under(AdministratorScreen.wayBack(this)).saying(say("sub"));
        add(step);
        askForFile();
    }

    /** Whoever comes back finds the import they began. */
    @Override
    protected void onAttach(AttachEvent attached) {
        services.jobs().current(reader).ifPresent(this::follow);
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        stopFollowing.run();
        forgetFile();
    }

    private void askForFile() {
        show(new FileField(services.jobs(), reader, this::askHow), new FieldHelp());
    }

    private void askHow(ImportFile file, ImportPreview preview) {
        forgetFile();
        waiting = file;
        show(new ImportForm(file, preview, services.allGroups(reader), new ImportForm.Listener() {
            @Override
            public void begin(ImportChoices choices) {
                run(file, choices);
            }

            @Override
            public void back() {
                forgetFile();
                askForFile();
            }
        }));
    }

    private void run(ImportFile file, ImportChoices choices) {
        waiting = null;
        follow(services.jobs().begin(file, choices, reader, getLocale()));
    }

    /** Steps come from the thread of the import; only showing them needs the session. */
    private void follow(ImportJob job) {
        stopFollowing.run();
        var running = new ImportRunning(job.fileName());
        show(running);
        var ui = getUI();
        stopFollowing = job.follow(progress -> ui.ifPresent(here -> here.access(() -> show(job, progress, running))));
        show(job, job.progress(), running);
    }

    private void show(ImportJob job, Progress progress, ImportRunning running) {
        running.show(progress);
        if (progress.state() == State.RUNNING) {
            return;
        }
        stopFollowing.run();
        show(result(job, progress), new Button(say("another"), click -> askForFile()));
    }

    private Component result(ImportJob job, Progress progress) {
        var report = Optional.ofNullable(progress.report())
                .map(found -> new ImportResult(job.fileName(), found, services.refusals()));
        if (progress.state() == State.DONE) {
            return report.<Component>map(found -> found).orElseGet(Div::new);
        }
        var failed = new Div(Notice.error(say("failed")));
        failed.addClassName("import");
        report.ifPresent(failed::add);
        return failed;
    }

    private void show(Component... parts) {
        step.removeAll();
        step.add(parts);
    }

    private void forgetFile() {
        if (waiting != null) {
            waiting.discard();
            waiting = null;
        }
    }

    private String say(String word) {
        return getTranslation("interchange.ui.ImportView." + word);
    }
}
