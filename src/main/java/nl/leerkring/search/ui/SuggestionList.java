package nl.leerkring.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.leerkring.search.SearchQuery;
import nl.leerkring.search.Suggestion;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What somebody may mean, below the field they type in. The work is done by {@code frontend/js/search-suggestions.js}. */
@Tag("search-suggestions")
@JavaScript("context://js/search-suggestions.js")
class SuggestionList extends Component {

    private final transient Function<String, List<Suggestion>> suggest;
    private final transient Consumer<Suggestion> onChoose;
    private transient List<Suggestion> shown = List.of();
    private int list;

    /**
     * @param suggest tells what may be meant by what was typed
     * @param onChoose runs with the suggestion the reader takes
     */
    SuggestionList(Function<String, List<Suggestion>> suggest, Consumer<Suggestion> onChoose) {
        this.suggest = suggest;
        this.onChoose = onChoose;
        for (var word : List.of("label", "none", "one", "more")) {
            var name = word.equals("label") ? word : "msg-" + word;
            getElement().setAttribute(name, getTranslation("search.ui.SuggestionList." + word, "{0}"));
        }
        getElement()
                .addEventListener(
                        "suggestions-asked",
                        event -> answer(
                                event.getEventData().get("event.detail.typed").asString()))
                .addEventData("event.detail.typed");
        getElement()
                .addEventListener("suggestion-chosen", event -> {
                    var data = event.getEventData();
                    choose(
                            data.get("event.detail.list").asInt(),
                            data.get("event.detail.index").asInt());
                })
                .addEventData("event.detail.list")
                .addEventData("event.detail.index");
    }

    private void answer(String typed) {
        shown = typed.length() > SearchQuery.MOST_CHARACTERS ? List.of() : suggest.apply(typed);
        list++;
        var answer = JsonNodeFactory.instance.objectNode();
        answer.put("list", list);
        answer.put("typed", typed);
        var options = answer.putArray("options");
        shown.forEach(suggestion -> options.add(option(suggestion)));
        getElement().setProperty("answer", answer.toString());
    }

    private ObjectNode option(Suggestion suggestion) {
        var option = JsonNodeFactory.instance.objectNode();
        option.put("text", suggestion.text());
        option.put(
                "kind",
                switch (suggestion) {
                    case Suggestion.OfWords words -> getTranslation("search.ui.SuggestionList.words");
                    case Suggestion.OfThing thing -> getTranslation("kind." + thing.kind());
                    case Suggestion.OfFilter name -> FilterNames.title(name.filter());
                });
        return option;
    }

    /** Only from the list that is on screen: an older one holds something else at that place. */
    private void choose(int from, int index) {
        if (from == list && index >= 0 && index < shown.size()) {
            onChoose.accept(shown.get(index));
        }
    }
}
