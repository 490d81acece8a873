package nl.leerkring.interchange;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes what a search may be asked with; several values of one filter widen it, several filters narrow the search. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
        name = "q",
        in = ParameterIn.QUERY,
        description = "Words or a whole question; without it everything, newest first")
@Parameter(
        name = "kind",
        in = ParameterIn.QUERY,
        description = "SUCCESS, DILEMMA, GOLDEN_TIP, QUESTION, INSIGHT, WHAT_WORKS, WHAT_IS_NECESSARY,"
                + " PROVISIONAL_CONCLUSION, EDITION",
        array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(
        name = "theme",
        in = ParameterIn.QUERY,
        description = "A title or an id",
        array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(
        name = "municipality",
        in = ParameterIn.QUERY,
        description = "A name or an id",
        array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(
        name = "region",
        in = ParameterIn.QUERY,
        description = "A name, slug or id",
        array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(
        name = "group",
        in = ParameterIn.QUERY,
        description =
                "The slug of a working group that the reader may know, or its id; at most 100 values, as of every filter",
        array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(
        name = "question",
        in = ParameterIn.QUERY,
        description = "The id of a guiding question",
        array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(
        name = "perspective",
        in = ParameterIn.QUERY,
        description = "The role, such as TEAM_LEADER",
        array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(
        name = "level",
        in = ParameterIn.QUERY,
        description = "PROFESSIONAL, TEAM or MUNICIPALITY",
        array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(
        name = "line",
        in = ParameterIn.QUERY,
        description = "ZEROTH, FIRST or SECOND",
        array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(
        name = "reach",
        in = ParameterIn.QUERY,
        description = "INDIVIDUAL or COLLECTIVE",
        array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(
        name = "year",
        in = ParameterIn.QUERY,
        description = "Four digits",
        array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(
        name = "support",
        in = ParameterIn.QUERY,
        description = "RECOGNISED",
        array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(
        name = "sort",
        in = ParameterIn.QUERY,
        description = "What comes first",
        schema =
                @Schema(
                        allowableValues = {"relevance", "newest", "supported"},
                        defaultValue = "relevance"))
@Parameter(
        name = "page",
        in = ParameterIn.QUERY,
        description = "Which page, counted from 0; no deeper than the 10,000th hit",
        schema = @Schema(type = "integer", minimum = "0", defaultValue = "0"))
@Parameter(
        name = "size",
        in = ParameterIn.QUERY,
        description = "How many hits on a page",
        schema = @Schema(type = "integer", minimum = "1", maximum = "100", defaultValue = "20"))
@interface SearchParameters {}
