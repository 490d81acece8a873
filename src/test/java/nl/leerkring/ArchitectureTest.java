package nl.leerkring;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import nl.leerkring.audience.Reader;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import org.springframework.stereotype.Service;

/** The rules of the house. Each was seen failing once, on a class made to break it. */
class ArchitectureTest {

    private static final ApplicationModules MODULES = ApplicationModules.of(Leerkring.class);

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nl.leerkring");

    @Test
    void modulesUseOnlyWhatTheyDeclare() {
        MODULES.verify();
    }

    @Test
    void moduleDiagramIsTheGeneratedOne() throws IOException {
        var folder = Path.of("target", "modules");
        new Documenter(MODULES, Documenter.Options.defaults().withOutputFolder(folder.toString()))
                .writeModulesAsPlantUml(
                        Documenter.DiagramOptions.defaults().withStyle(Documenter.DiagramOptions.DiagramStyle.UML));

        // Sorted, since the generator's own order changes from run to run; the tree must stay clean after the tests.
        var arrows = Files.readAllLines(folder.resolve("components.puml")).stream()
                .filter(line -> line.contains(" --> "))
                .map(line -> line.replace("Leerkring.Leerkring.", "").replaceAll(" <<.*", ""))
                .sorted()
                .distinct()
                .collect(Collectors.joining("\n"));
        Files.writeString(Path.of("docs", "modules.puml"), "@startuml\n" + arrows + "\n@enduml\n");

        assertThat(arrows).contains("Findings --> Contributions").doesNotContain("Contributions --> Findings");
    }

    @Test
    void repositoriesStayInsideTheirModule() {
        classes()
                .that()
                .areAssignableTo(Repository.class)
                .should()
                .bePackagePrivate()
                .because("who reaches a table past its service reaches it past the audience too")
                .check(CLASSES);
    }

    @Test
    void entitiesStayInsideTheirModule() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .bePackagePrivate()
                .because("modules hold each other's things by id, and screens get records")
                .check(CLASSES);
    }

    @Test
    void viewsAreNeverPublicAndAlwaysSayWhoMayOpenThem() {
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .should()
                .bePackagePrivate()
                .andShould()
                .beAnnotatedWith(PermitAll.class)
                .because("others navigate by the module's Navigation class, and Vaadin denies what says nothing")
                .check(CLASSES);
    }

    @Test
    void onlyScreensKnowComponents() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..ui..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin.flow.component..")
                .because("services decide; what they decide must be testable without a screen")
                .check(CLASSES);
    }

    @Test
    void screensNeverTouchTheDatabase() {
        noClasses()
                .that()
                .resideInAPackage("..ui..")
                .should()
                .dependOnClassesThat(DescribedPredicate.<JavaClass>describe(
                        "reach the database",
                        type -> type.isAssignableTo(Repository.class)
                                || type.isEquivalentTo(EntityManager.class)
                                || type.getPackageName().startsWith("org.springframework.jdbc")))
                .because("permission and audience live in the services")
                .check(CLASSES);
    }

    @Test
    void everyServiceOfAGroupsWorkKnowsOnWhoseBehalfItActs() {
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Service.class)
                .and()
                .areDeclaredInClassesThat()
                .resideInAnyPackage("..contributions", "..findings", "..editions")
                .and()
                .areDeclaredInClassesThat()
                .haveSimpleNameNotStartingWith("Counting") // they hand out numbers and states, never words or names
                .and()
                .haveNameNotMatching("sources")
                .should(takeAReaderOrACode())
                .because("a read or command without a reader is one that nobody was refused")
                .check(CLASSES);
    }

    @Test
    void stylesAndScriptsAreFilesNotStrings() {
        noClasses()
                .should()
                .callMethodWhere(target(nameMatching("executeJs|getStyle|setUnsafe.*")))
                .because("the content policy forbids scripts and styles that are made on the spot")
                .check(CLASSES);
    }

    @Test
    void nothingNeedsAFrontEndBuild() {
        noClasses()
                .should()
                .beAnnotatedWith(JsModule.class)
                .orShould()
                .beAnnotatedWith(NpmPackage.class)
                .orShould()
                .beAnnotatedWith(CssImport.class)
                .because("with one of these Vaadin wants Node, and every build takes a minute more")
                .check(CLASSES);
    }

    @Test
    void timeComesFromTheClock() {
        noClasses()
                .should()
                .callMethod("java.time.Instant", "now")
                .orShould()
                .callMethod("java.time.LocalDate", "now")
                .orShould()
                .callMethod("java.time.LocalDateTime", "now")
                .because("the sample plays in 2016, and tests move time")
                .check(CLASSES);
    }

    @Test
    void nothingIsNamedHelper() {
        noClasses()
                .should()
                .resideInAnyPackage("..util..", "..common..", "..core..", "..helper..")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .because("what two modules need is a concept: name it, and put it in the lower one")
                .check(CLASSES);
    }

    private static ArchCondition<JavaMethod> takeAReaderOrACode() {
        return new ArchCondition<>("take a Reader, or the code that stands in for one") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var known = method.getRawParameterTypes().stream()
                        .anyMatch(type -> type.isEquivalentTo(Reader.class)
                                || type.getSimpleName().equals("FollowCode"));
                if (!known) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " takes no reader"));
                }
            }
        };
    }
}
