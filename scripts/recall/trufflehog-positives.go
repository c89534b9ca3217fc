// Prints the positives of trufflehog's detectors: the rows of the tables in their tests that have an input and a wanted
// result. Read with go/parser, never run. Usage: go run trufflehog-positives.go <checkout>
package main

import (
	"encoding/json"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

type positive struct {
	Rule    string   `json:"rule"`
	Path    string   `json:"path"`
	Text    string   `json:"text"`
	Secrets []string `json:"secrets"`
}

func main() {
	files, _ := filepath.Glob(filepath.Join(os.Args[1], "pkg", "detectors", "*", "*_test.go"))
	nested, _ := filepath.Glob(filepath.Join(os.Args[1], "pkg", "detectors", "*", "*", "*_test.go"))
	out := json.NewEncoder(os.Stdout)
	for _, file := range append(files, nested...) {
		tree, err := parser.ParseFile(token.NewFileSet(), file, nil, 0)
		if err != nil {
			continue
		}
		known := constants(tree)
		rule, _ := filepath.Rel(filepath.Join(os.Args[1], "pkg", "detectors"), filepath.Dir(file))
		ast.Inspect(tree, func(node ast.Node) bool {
			row, ok := node.(*ast.CompositeLit)
			if !ok {
				return true
			}
			text, secrets := rowOf(row, known)
			if text == "" || len(secrets) == 0 {
				return true
			}
			if err := out.Encode(positive{filepath.ToSlash(rule), "", text, secrets}); err != nil {
				panic(err)
			}
			return false
		})
	}
}

// Names that stand for one text in the whole file.
func constants(tree *ast.File) map[string]string {
	known := map[string]string{}
	ast.Inspect(tree, func(node ast.Node) bool {
		switch at := node.(type) {
		case *ast.ValueSpec:
			for index, name := range at.Names {
				if index < len(at.Values) {
					if text, ok := textOf(at.Values[index], known); ok {
						known[name.Name] = text
					}
				}
			}
		case *ast.AssignStmt:
			if len(at.Lhs) == 1 && len(at.Rhs) == 1 {
				name, isName := at.Lhs[0].(*ast.Ident)
				text, isText := textOf(at.Rhs[0], known)
				if isName && isText {
					known[name.Name] = text
				}
			}
		}
		return true
	})
	return known
}

func rowOf(row *ast.CompositeLit, known map[string]string) (string, []string) {
	text, secrets := "", []string{}
	for _, element := range row.Elts {
		pair, ok := element.(*ast.KeyValueExpr)
		if !ok {
			continue
		}
		name, ok := pair.Key.(*ast.Ident)
		if !ok {
			continue
		}
		switch name.Name {
		case "input", "data":
			text, _ = textOf(pair.Value, known)
		case "want":
			list, ok := pair.Value.(*ast.CompositeLit)
			if !ok {
				continue
			}
			for _, wanted := range list.Elts {
				if secret, ok := textOf(wanted, known); ok {
					secrets = append(secrets, secret)
				}
			}
		}
	}
	return text, secrets
}

func textOf(node ast.Expr, known map[string]string) (string, bool) {
	switch at := node.(type) {
	case *ast.BasicLit:
		text, err := strconv.Unquote(at.Value)
		return text, err == nil && at.Kind == token.STRING
	case *ast.ParenExpr:
		return textOf(at.X, known)
	case *ast.Ident:
		text, ok := known[at.Name]
		return text, ok
	case *ast.BinaryExpr:
		left, first := textOf(at.X, known)
		right, second := textOf(at.Y, known)
		return left + right, first && second && at.Op == token.ADD
	case *ast.CallExpr:
		return formatted(at, known)
	}
	return "", false
}

// fmt.Sprintf of texts.
func formatted(call *ast.CallExpr, known map[string]string) (string, bool) {
	name, ok := call.Fun.(*ast.SelectorExpr)
	if !ok || name.Sel.Name != "Sprintf" {
		return "", false
	}
	texts := []any{}
	for _, argument := range call.Args {
		text, ok := textOf(argument, known)
		if !ok {
			return "", false
		}
		texts = append(texts, text)
	}
	made := fmt.Sprintf(texts[0].(string), texts[1:]...)
	return made, !strings.Contains(made, "%!")
}
