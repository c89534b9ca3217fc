// Stands in for cmd/generate/config/utils/validate.go of a copy of gitleaks: it prints what every rule must find.

package utils

import (
	"encoding/json"
	"os"
	"strings"
	"sync"

	"github.com/zricethezav/gitleaks/v8/cmd/generate/config/base"
	"github.com/zricethezav/gitleaks/v8/config"
	"github.com/zricethezav/gitleaks/v8/detect"
	"github.com/zricethezav/gitleaks/v8/report"
)

type positive struct {
	Rule    string   `json:"rule"`
	Path    string   `json:"path"`
	Text    string   `json:"text"`
	Secrets []string `json:"secrets"`
}

var writing sync.Mutex

func Validate(rule config.Rule, truePositives []string, _ []string) *config.Rule {
	detector := singleRule(&rule)
	for _, text := range truePositives {
		print(rule.RuleID, "", text, detector.DetectString(text))
	}
	return &rule
}

func ValidateWithPaths(rule config.Rule, truePositives map[string]string, _ map[string]string) *config.Rule {
	detector := singleRule(&rule)
	for path, text := range truePositives {
		print(rule.RuleID, path, text, detector.Detect(detect.Fragment{Raw: text, FilePath: path}))
	}
	return &rule
}

func print(rule string, path string, text string, findings []report.Finding) {
	secrets := []string{}
	for _, finding := range findings {
		secrets = append(secrets, finding.Secret)
	}
	writing.Lock()
	defer writing.Unlock()
	if err := json.NewEncoder(os.Stderr).Encode(positive{rule, path, text, secrets}); err != nil {
		panic(err)
	}
}

func singleRule(rule *config.Rule) *detect.Detector {
	settings := base.CreateGlobalConfig()
	settings.Keywords = map[string]struct{}{}
	for at, keyword := range rule.Keywords {
		rule.Keywords[at] = strings.ToLower(keyword)
		settings.Keywords[strings.ToLower(keyword)] = struct{}{}
	}
	settings.Rules = map[string]config.Rule{rule.RuleID: *rule}
	return detect.NewDetector(settings)
}
