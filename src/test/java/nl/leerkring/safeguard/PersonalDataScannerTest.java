package nl.leerkring.safeguard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataScannerTest {

    private final PersonalDataScanner scanner = Scanners.noting(kind -> {});

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        Zijn bsn is 123456782, dat stond op de brief                     | BSN 123456782
        Burgerservicenummer: 1234.56.782.                                | BSN 1234.56.782
        Op het formulier stond 111 222 333 in plaats van een naam        | BSN 111 222 333
        BSN123456782 en daarna 2 keer gebeld                             | BSN 123456782
        bsn 10000008 (zonder de nul)                                     | BSN 10000008
        Sofi-nummer 1 2 3 4 5 6 7 8 2 doorgegeven                        | BSN 1 2 3 4 5 6 7 8 2
        Ze mailde haar nummer: 12.34.56.782!                             | BSN 12.34.56.782
        De huur gaat naar NL91ABNA0417164300 van haar broer              | IBAN NL91ABNA0417164300
        Rekening NL91 ABNA 0417 1643 00 op naam van de moeder            | IBAN NL91 ABNA 0417 1643 00
        iban nl91 abna 0417 1643 00                                      | IBAN nl91 abna 0417 1643 00
        Het geld ging naar BE68 5390 0754 7034.                          | IBAN BE68 5390 0754 7034
        Bel hem op 06-12345678 na vijf uur                               | PHONE 06-12345678
        Haar nummer is +31 6 12 34 56 78, liever appen                   | PHONE +31 6 12 34 56 78
        De buurvrouw is bereikbaar op 078 - 770 85 85                    | PHONE 078 - 770 85 85
        Nummer van de zus: 0031612345678                                 | PHONE 0031612345678
        Telefoon +32 470 12 34 56 van zijn dochter                       | PHONE +32 470 12 34 56
        Mail naar fatima.elamrani+thuis@gmail.com graag                  | EMAIL fatima.elamrani+thuis@gmail.com
        Zijn adres is j_de-vries@student.hr.nl.                          | EMAIL j_de-vries@student.hr.nl
        Het gezin woont op 3311 AB 12                                    | ADDRESS 3311 AB 12
        Alleen de postcode 3311AB was bekend                             | ADDRESS 3311AB
        Postcode 2015 GJ in Haarlem                                      | ADDRESS 2015 GJ
        Zij woont Dorpsstraat 12, tweehoog                               | ADDRESS Dorpsstraat 12
        Bij Dorpsstraat 12a, 3311 AB Dordrecht was de deur open          | ADDRESS Dorpsstraat 12a, 3311 AB
        In de Lange Geldersekade 3-b is lekkage                          | ADDRESS Lange Geldersekade 3-b
        Huisbezoek aan de Burgemeester de Raadtsingel 93                 | ADDRESS Burgemeester de Raadtsingel 93
        Op de Laan van Meerdervoort 112 zit hij alleen                   | ADDRESS Laan van Meerdervoort 112
        Hij slaapt op de Jan van Goyenstraat nr. 7                       | ADDRESS Jan van Goyenstraat nr. 7
        ze woont in de kerkstraat 14 met drie kinderen                   | ADDRESS kerkstraat 14
        De portiek aan de Markt 5 is donker                              | ADDRESS Markt 5
        Het Vogelplantsoen 8 staat op de lijst                           | ADDRESS Het Vogelplantsoen 8
        Geboren op 3 maart 1954 in Paramaribo                            | BIRTH_DATE 3 maart 1954
        Een cliënt, geb. 12-03-1987, kwam binnen                         | BIRTH_DATE 12-03-1987
        geboortedatum: 7/11/62                                           | BIRTH_DATE 7/11/62
        Geb.datum 1954-03-03                                             | BIRTH_DATE 1954-03-03
        Op 5 mei 2011 is zijn zusje geboren                              | BIRTH_DATE 5 mei 2011
        Geboren te Rotterdam d.d. 3-4-1960                               | BIRTH_DATE 3-4-1960
        Mevrouw Jansen durfde niet te bellen                             | NAME Mevrouw Jansen
        Ik sprak mevr. De Vries-Bakker aan de keukentafel                | NAME mevr. De Vries-Bakker
        Volgens mw. Fatima el Amrani hielp dat                           | NAME mw. Fatima el Amrani
        Daarna belde dhr. van den Berg terug                             | NAME dhr. van den Berg
        Bij de heer 't Hart staat de post ongeopend                      | NAME de heer 't Hart
        Meneer en mevrouw Yılmaz willen verhuizen                        | NAME Meneer en mevrouw Yılmaz
        We bezochten de familie IJzerman-O'Neill                         | NAME de familie IJzerman-O'Neill
        dhr/mw. J.P. op den Kamp heeft schulden                          | NAME dhr/mw. J.P. op den Kamp
        MEVROUW JANSEN GAF TOESTEMMING                                   | NAME MEVROUW JANSEN
        Onze cliënt Çiğdem kreeg drie brieven                            | NAME Onze cliënt Çiğdem
        Het idee kwam van bewoner Fatima uit de flat                     | NAME bewoner Fatima
        Haar zoon Daan-Willem zit in groep 7                             | NAME Haar zoon Daan-Willem
        Buurvrouw Truus houdt een oogje in het zeil                      | NAME Buurvrouw Truus
        De indicatie van J. de Vries is verlopen                         | NAME J. de Vries
        A.B. van den Berg belde drie keer                                | NAME A.B. van den Berg
        Gesprek met H.J.M. Peters-Smit over de huur                      | NAME H.J.M. Peters-Smit
        Meneer Bakker, Kerkweg 4, belt 0612345678 | NAME Meneer Bakker; ADDRESS Kerkweg 4; PHONE 0612345678
        """)
    void findsWhatPointsToAResident(String sentence, String expected) {
        assertThat(findsIn(sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Het zaaknummer is 123456789 en dat klopt",
                "De drie gemeenten legden samen € 123.456.782 in",
                "Een tekort van 111.222.333 euro in het sociaal domein",
                "Het telefoonnummer begint met 10000008, verder weet ik het niet",
                "Op het formulier staat 000000000",
                "Zie https://regio.nl/besluit/123456782 voor de tekst",
                "NL91 ABNA 0417 1643 01 is een verzonnen rekening",
                "De norm is NL12 en die van de buren BE34",
                "Bel 0800-2000 als het thuis niet veilig is",
                "De gemeente is bereikbaar op 14 078",
                "Mail naar info@wijkteam.nl voor een afspraak",
                "Noem ons @wijkteam op sociale media",
                "In 2016 GR Drechtsteden, in 2017 de BAR",
                "Sinds de Wmo 2015 is er veel veranderd",
                "Daar begint een weg 2 te zijn",
                "Die lange weg 2 keer afleggen, dat wil niemand",
                "In 2016 GR 12 mensen gesproken",
                "De nieuwe Dorpslaan 2016 was een project",
                "Op het Marktplein 12 december staat de kraam",
                "We deden de Leerweg 2 met het hele team",
                "In de Dorpsstraat 12 gezinnen gesproken",
                "Het Gerechtshof 3 maal om uitstel gevraagd",
                "Aan de Kerkweg 2.0 werken we nog",
                "De bijeenkomst was op 12 maart 2016 in Dordrecht",
                "De notulen van 12-03-2016 zijn vastgesteld. Geboren is toen het idee",
                "Op 3 april 2017 spreken we over de gebiedsteams",
                "Mevrouw, mag ik u iets vragen?",
                "Ik vroeg het aan mevrouw. Zij wist het niet",
                "Toen zei meneer pastoor dat het kon",
                "Mevrouw de wethouder was erbij",
                "Mevrouw de Burgemeester opende de dag",
                "De heer Wethouder gaf het woord aan de zaal",
                "Een mevrouw van Rivas schoof aan",
                "De dokter en de wethouder waren het eens",
                "Mevrouw B. wilde niet met haar naam in het verslag",
                "Een meneer van Syrische afkomst vertelde zijn verhaal",
                "Bewoner Centraal heet het programma",
                "De bewoner Wil zelf kiezen, dat is het punt",
                "De moeder van Sem kwam later",
                "Elke cliënt Jeugdhulp krijgt een brief",
                "De familie en de buren dragen veel",
                "Groep A. Werkwijze en afspraken",
                "A. Samenwerken met de huisarts\nB. Toegang tot zorg",
                "Bakkerij Smit B.V. Dordrecht levert het brood",
                "N.B. Morgen is er geen bijeenkomst",
                "Het onderzoek van drs. J. de Vries noemt dit ook",
                "In de J.P. Coenschool komen de ouders samen",
                "Wij hebben 12 casussen, 3 dilemma's en 1 gouden tip",
                "Van 13.30 tot 16.00 uur, zaal 3.105",
                "een bewoner woont op een adres in de wijk, geboren op een geboortedatum",
                ""
            })
    void staysSilentAboutWhatIsNobody(String sentence) {
        assertThat(findsIn(sentence)).isEmpty();
    }

    @Test
    void theMostSeriousKindWinsWhereFindsOverlap() {
        assertThat(findsIn("Familie Prins Hendrikstraat 5")).isEqualTo("ADDRESS Prins Hendrikstraat 5");
    }

    @Test
    void theLongestOfOneKindWinsWhereFindsOverlap() {
        assertThat(findsIn("Op de Laan van Sint Joris Zuidpark 8")).isEqualTo("ADDRESS Laan van Sint Joris Zuidpark 8");
    }

    @Test
    void offsetsCountUtf16Units() {
        var text = "👵🏽 Mevrouw Ünal lachte";

        assertThat(scanner.scan(text)).singleElement().satisfies(found -> {
            assertThat(found.start()).isEqualTo(5);
            assertThat(text.substring(found.start(), found.end())).isEqualTo(found.words());
        });
    }

    @Test
    void whatWasMadeVaguerIsNotFoundAgain() {
        var text = "Mevrouw Jansen, geb. 3-4-1960, Kerkweg 4, 06-12345678, t@x.nl, 123456782, NL91ABNA0417164300";

        for (var finds = scanner.scan(text); !finds.isEmpty(); finds = scanner.scan(text)) {
            text = finds.getLast().replaceIn(text);
        }

        assertThat(text)
                .isEqualTo("een bewoner, geb. een geboortedatum, een adres in de wijk, [telefoonnummer weggelaten],"
                        + " [e-mailadres weggelaten], [bsn weggelaten], [rekeningnummer weggelaten]");
    }

    @Test
    void aFindRefusesToReplaceInAnotherText() {
        var found = scanner.scan("Dag mevrouw Jansen").getFirst();

        assertThatIllegalStateException()
                .isThrownBy(() -> found.replaceIn("Dag allemaal"))
                .withMessageContaining("NAME");
    }

    private String findsIn(String text) {
        return scanner.scan(text).stream()
                .map(found -> found.kind() + " " + found.words())
                .collect(Collectors.joining("; "));
    }
}
